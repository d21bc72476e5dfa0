import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import "../coalition/coalition-upkeep.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { shareFigure } from "./figures.js";
import { calledAt } from "./lettered.js";
import "./speaker-list.js";

/** A declared coalition held against the found one that is most like it: how far apart, and who makes the difference. */
class DeclaredCoalition extends LightElement {
  static properties = { declared: {}, names: {}, programme: {} };

  render() {
    const { coalition, name, silent, apart, uninvited, evidence } = this.declared;
    return html`
      <article class="declared" aria-labelledby=${`declared-${coalition}`}>
        <h3 id=${`declared-${coalition}`}>${name}</h3>
        ${this.#distance()}
        <div class="declared__lists">
          ${this.#people(t.discourse.declared.silent, silent, t.discourse.declared.silentExplained)}
          ${this.#people(t.discourse.declared.apart, apart)}
          ${this.#people(t.discourse.declared.uninvited, uninvited, t.discourse.declared.uninvitedExplained)}
        </div>
        ${evidence.length ? html`<entries-opener .positions=${evidence} .about=${name} .names=${this.names} .programme=${this.programme}></entries-opener>` : nothing}
        <coalition-upkeep .coalition=${coalition} .about=${name} .names=${this.names} .programme=${this.programme}></coalition-upkeep>
      </article>`;
  }

  #distance() {
    const { distance, match, silent, evidence } = this.declared;
    if (distance === undefined) return html`<p>${silent.length || evidence.length ? t.discourse.declared.unknown : t.discourse.declared.noPartners}</p>`;
    if (match === undefined) return html`<p>${t.discourse.declared.far}</p>`;
    return html`<p class="declared__distance">${shareFigure(distance)} <strong>${t.discourse.declared.distance(hundredths(distance), calledAt(match))}</strong></p>`;
  }

  #people(title, people, why) {
    if (people.length === 0) return nothing;
    return html`
      <div>
        <h4>${title}</h4>
        ${why ? html`<p class="small subtle">${why}</p>` : nothing}
        <speaker-list .speakers=${people} .names=${this.names} .programme=${this.programme}></speaker-list>
      </div>`;
  }
}

customElements.define("declared-coalition", DeclaredCoalition);
