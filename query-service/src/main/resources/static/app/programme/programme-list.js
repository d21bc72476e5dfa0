import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

/** The programmes, each with what it is about. */
class ProgrammeList extends LightElement {
  static properties = { programmes: {} };

  render() {
    return html`<ul class="programmes">${this.programmes.map(programme => this.#entry(programme))}</ul>`;
  }

  #entry({ id, name, purpose, phase, transitionMoment, stakeholders, example, halted }) {
    const facts = [
      halted ? t.programme.halted(halted.position) : null,
      example ? t.example.region : null,
      phase ? t.phase[phase] : null,
      transitionMoment ? t.programme.transition(day(transitionMoment)) : null,
      stakeholders === undefined ? null : t.programme.stakeholders(stakeholders),
    ].filter(Boolean);
    return html`
      <li>
        <h2><a href=${addressOf(id)}>${name ?? id}</a></h2>
        ${purpose ? html`<p>${purpose}</p>` : nothing}
        <p class="subtle small">${facts.join(" · ")}</p>
      </li>`;
  }
}

customElements.define("programme-list", ProgrammeList);
