import { html, nothing } from "lit";
import { hundredths, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { calledAt } from "./lettered.js";
import "./speaker-list.js";

/** A coalition that shows in what its members say: who they are, what they share and how firm the line around them is. */
class FoundCoalition extends LightElement {
  static properties = { found: {}, place: {}, names: {}, programme: {} };

  render() {
    const { members, domains, acrossDomains, agreesOn, disagreesOn, stability, evidence } = this.found;
    const called = calledAt(this.place);
    return html`
      <article class="found" aria-labelledby=${`found-${this.place}`}>
        <header>
          <h3 id=${`found-${this.place}`} tabindex="-1">${called}</h3>
          <p class="small subtle">${t.discourse.found.members(members.length)}, ${acrossDomains ? t.discourse.found.across(domains.length) : domains.length ? t.discourse.found.within : t.discourse.found.noDomain}</p>
        </header>
        <speaker-list .speakers=${members} .names=${this.names} .programme=${this.programme}></speaker-list>
        <div class="found__words">
          ${this.#statements(t.discourse.found.agreesOn, agreesOn)} ${this.#statements(t.discourse.found.disagreesOn, disagreesOn)}
          ${stability === undefined ? nothing : html`<p class="small subtle">${t.discourse.found.stability(hundredths(stability))}</p>`}
          <entries-opener .positions=${evidence} .about=${called} .names=${this.names} .programme=${this.programme}></entries-opener>
        </div>
      </article>`;
  }

  #statements(title, ids) {
    if (ids.length === 0) return nothing;
    return html`
      <h4>${title}</h4>
      <ul class="found__statements">${ids.map(id => html`<li>“${this.names.statement(id)}”</li>`)}</ul>`;
  }
}

customElements.define("found-coalition", FoundCoalition);
