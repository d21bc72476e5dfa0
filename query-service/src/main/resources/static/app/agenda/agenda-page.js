import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { byName, t } from "../language/language.js";
import { catalogue } from "../guide/catalogue.js";
import { readAll } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import "./agenda-entry.js";
import "./answered-notice.js";

/** What there is to do: proposed or promised, what is past its day first. */
class AgendaPage extends LightElement {
  static properties = { programme: {}, at: {}, whose: { state: true }, answered: { state: true } };

  #agenda = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    load: async (id, at, signal) => {
      const [agenda, names, texts] = await Promise.all([readAll(`/v1/programmes/${id}/agenda`, at, signal), namesOf(this.programme, at), catalogue()]);
      return { items: agenda.items, names, texts };
    },
  });

  render() {
    const title = moment.past ? t.agenda.titlePast : t.agenda.title;
    entitle(title, this.programme.name);
    return html`
      <div class="page agenda">
        <header class="page-head">
          <h1>${title}</h1>
          ${this.#agenda.value ? html`<p class="lead">${this.#summary(this.#agenda.value.items)}</p>` : nothing}
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.answered ? html`<answered-notice .answered=${this.answered} .programme=${this.programme} @undone=${this.#undone}></answered-notice>` : nothing}
        ${this.#agenda.draw(({ items, names, texts }) => (items.length ? this.#list(items, names, texts) : this.#nothing(names)))}
      </div>`;
  }

  #summary(items) {
    if (items.length === 0) return t.agenda.none;
    return t.agenda.summary(items.filter(item => item.overdue).length, items.length);
  }

  #list(items, names, texts) {
    const shown = items.filter(item => !this.whose || !item.owner || item.owner === this.whose);
    const groups = [["overdue", shown.filter(item => item.overdue)], ["ahead", shown.filter(item => !item.overdue)]];
    return html`
      ${this.#choice(items)}
      ${groups.filter(([, some]) => some.length).map(([group, some]) => html`
        <section class="agenda-group" aria-labelledby=${`agenda-${group}`}>
          <h2 id=${`agenda-${group}`}>${t.agenda[group]}</h2>
          <ol>
            ${repeat(some, item => item.id, item => html`
              <li><agenda-entry .item=${item} .names=${names} .texts=${texts} .programme=${this.programme} .at=${this.at} @answered=${this.#answered}></agenda-entry></li>`)}
          </ol>
        </section>`)}`;
  }

  /** Why there is nothing, and what would bring something. */
  #nothing(names) {
    return html`
      <div class="empty">
        <p class="lead">${t.agenda.noneExplained}</p>
        <p class="actions">
          ${names.size
            ? html`<a class="button button--primary" href=${addressOf(this.programme.id, "/record")}>${t.record.title}</a> <a class="button" href=${addressOf(this.programme.id)}>${t.nav.insights}</a>`
            : html`<a class="button button--primary" href=${addressOf(this.programme.id, "/import")}>${t.insight.toImport}</a> <a class="button" href=${addressOf(this.programme.id, "/add")}>${t.add.action}</a>`}
        </p>
      </div>`;
  }

  /** Whose agenda to look at; only when there is more than one person to choose from. */
  #choice(items) {
    const owners = new Map(items.filter(item => item.owner).map(item => [item.owner, item.ownerName ?? t.erased]));
    if (owners.size < 2) return nothing;
    return html`
      <div class="field agenda__whose">
        <label for="agenda-whose">${t.agenda.whose}</label>
        <select class="input" id="agenda-whose" @change=${event => (this.whose = event.target.value)}>
          <option value="">${t.agenda.everybody}</option>
          ${[...owners].sort(([, one], [, other]) => byName(one, other)).map(([id, name]) => html`<option value=${id} ?selected=${id === this.whose}>${name}</option>`)}
        </select>
      </div>`;
  }

  #answered = async event => {
    this.answered = event.detail;
    this.#agenda.again();
    await this.updateComplete;
    this.querySelector("answered-notice").focus();
  };

  #undone = () => this.#agenda.again();
}

customElements.define("agenda-page", AgendaPage);
