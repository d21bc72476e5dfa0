import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "../history/entries-opener.js";

/** Who could bring it: people the audience trusts, with the trust it rests on. */
class GuideMessengers extends LightElement {
  static properties = { guide: {}, names: {}, chosen: {}, programme: {}, at: {} };

  render() {
    const { audience, messengers, rules } = this.guide;
    if (!audience) return html`<p class="subtle">${t.guide.messengers.first}</p>`;
    if (audience.objects) return html`<p>${t.guide.plan.objects}</p>`;
    return html`
      ${messengers.length ? html`<ul class="guide-options">${messengers.map(one => this.#messenger(one))}</ul>` : html`<p>${t.guide.messengers.none}</p>`}
      <p class="small subtle">${rules.messenger}</p>`;
  }

  #messenger({ stakeholder, name, why, evidence }) {
    const chosen = stakeholder === this.chosen;
    return html`
      <li class=${`guide-option${chosen ? " guide-option--chosen" : ""}`}>
        <div class="guide-option__head">
          <h3><a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name}</a></h3>
          <button type="button" class="button guide-option__choose" aria-pressed=${String(chosen)} @click=${() => this.#choose(stakeholder)}>
            ${chosen ? t.guide.chosen : t.guide.choose}<span class="visually-hidden"> ${name}</span>
          </button>
        </div>
        ${this.names.domainOf(stakeholder) ? html`<p class="small subtle">${this.names.domainOf(stakeholder)}</p>` : nothing}
        <p>${why.join(" ")}</p>
        <entries-opener .positions=${evidence} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener>
      </li>`;
  }

  #choose(stakeholder) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: stakeholder }));
  }
}

customElements.define("guide-messengers", GuideMessengers);
