import { html, nothing } from "lit";
import { t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";

/** How a coalition is like the known failure and the known success, condition by condition. */
class KnownCases extends LightElement {
  static properties = { likeness: {}, names: {}, programme: {} };

  render() {
    return html`
      <section>
        <h4>${t.upkeep.likeness.title}</h4>
        <p class="small subtle">${t.upkeep.likeness.why}</p>
        ${[this.likeness.failure, this.likeness.success].map(known => this.#known(known))}
      </section>`;
  }

  #known({ name, conditions }) {
    return html`
      <h5>${name}</h5>
      <ul>
        ${conditions.map(({ text, state, evidence }) => html`
          <li>
            ${text}: <strong>${t.upkeep.likeness[state]}</strong>
            ${evidence.length ? html`<entries-opener .positions=${evidence} .about=${text} .names=${this.names} .programme=${this.programme}></entries-opener>` : nothing}
          </li>`)}
      </ul>`;
  }
}

customElements.define("known-cases", KnownCases);
