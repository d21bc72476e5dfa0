import { html, nothing, svg } from "lit";
import { byName, hundredths, shortDay, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

const AT_FIRST = 8;

/** Whom a stakeholder moves and trusts, and by whom it is moved and trusted; the strongest first. */
class StakeholderTies extends LightElement {
  static properties = { ties: {}, programme: {}, all: { state: true } };

  render() {
    const groups = Map.groupBy(this.ties, tie => (tie.undirected ? "both" : `${tie.kind}-${tie.direction}`));
    const shown = ["influence-out", "influence-in", "trust-out", "trust-in", "both"].filter(group => groups.has(group));
    return html`
      <section aria-labelledby="ties-title">
        <h2 id="ties-title">${t.ties.title}</h2>
        ${shown.length ? shown.map(group => this.#group(group, groups.get(group))) : html`<p class="subtle">${t.ties.none}</p>`}
        ${!this.all && this.ties.length > AT_FIRST ? html`<p><button class="link-button" @click=${() => (this.all = true)}>${t.ties.all(this.ties.length)}</button></p>` : nothing}
      </section>`;
  }

  #group(group, ties) {
    const strongestFirst = ties.toSorted((one, other) => other.strength - one.strength || byName(one.otherName ?? "", other.otherName ?? ""));
    const shown = this.all ? strongestFirst : strongestFirst.slice(0, Math.ceil(AT_FIRST / 2));
    return html`
      <h3 class="ties__group">${t.ties[group]} <span class="subtle small">${ties.length}</span></h3>
      <ul class="ties">
        ${shown.map(({ other, otherName, strength, effectiveOn }) => html`
          <li>
            <a href=${addressOf(this.programme.id, `/s/${other}`)}>${otherName ?? t.erased}</a>
            <span class="ties__strength"><svg viewBox="0 0 40 6" aria-hidden="true">${svg`<rect class="all" width="40" height="6"/><rect class="part" width=${40 * strength} height="6"/>`}</svg>
              <span class="small subtle"><span class="visually-hidden">${t.ties.strength} </span>${hundredths(strength)}</span></span>
            <span class="small subtle">${effectiveOn ? shortDay(effectiveOn) : ""}</span>
          </li>`)}
      </ul>`;
  }
}

customElements.define("stakeholder-ties", StakeholderTies);
