import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../language/language.js";
import { catalogue } from "../guide/catalogue.js";
import { entryLinks } from "../guide/entry-links.js";
import { readAll } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import "./decision-entry.js";

const dayOf = decision => decision.takenOn ?? decision.preparedOn;

/** The decision register: of each decision, who was asked before it, who afterwards, who was only told and who not at all. */
class RegisterPage extends LightElement {
  static properties = { programme: {}, at: {} };

  #register = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    load: async (id, at, signal) => {
      const [register, names, { ways }] = await Promise.all([readAll(`/v1/programmes/${id}/decisions/register`, at, signal), namesOf(this.programme, at), catalogue()]);
      return { decisions: register.items.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one))), names, ways };
    },
  });

  render() {
    const title = moment.past ? t.register.titlePast : t.register.title;
    entitle(title, this.programme.name);
    return html`
      <div class="page register">
        <header class="page-head">
          <h1>${title}</h1>
          ${this.#register.value ? html`<p class="lead">${this.#summary(this.#register.value.decisions)}</p>` : nothing}
          ${this.#register.value ? html`<p class="small">${t.register.ways} ${entryLinks(this.programme, this.#register.value.ways)}</p>` : nothing}
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.#register.draw(({ decisions, names }) => (decisions.length ? this.#groups(decisions, names) : html`<p class="register__none">${t.register.noneExplained}</p>`))}
      </div>`;
  }

  #summary(decisions) {
    if (decisions.length === 0) return t.register.none;
    const taken = decisions.filter(decision => decision.takenOn);
    const unheard = taken.filter(decision => decision.affected.some(({ involvement }) => !["asked-before", "decided"].includes(involvement)));
    return t.register.summary(taken.length, unheard.length, decisions.length - taken.length);
  }

  #groups(decisions, names) {
    const groups = [["open", decisions.filter(decision => !decision.takenOn)], ["taken", decisions.filter(decision => decision.takenOn)]];
    return html`
      ${groups.filter(([, some]) => some.length).map(([group, some]) => html`
        <section class="register-group" aria-labelledby=${`register-${group}`}>
          <h2 id=${`register-${group}`}>${t.register.groups[group]}</h2>
          ${group === "taken" ? html`<p class="subtle register-group__rule">${t.register.rule}</p>` : nothing}
          <ol>
            ${repeat(some, one => one.decision, one => html`
              <li><decision-entry .decision=${one} .names=${names} .programme=${this.programme} .at=${this.at}></decision-entry></li>`)}
          </ol>
        </section>`)}`;
  }
}

customElements.define("register-page", RegisterPage);
