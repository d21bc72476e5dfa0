import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import { namesOf } from "../stakeholder/names.js";
import { moment } from "../timeline/moment.js";
import "../timeline/time-control.js";
import "./declared-coalition.js";
import "./discourse-periods.js";
import "./encounter-matrix.js";
import "./found-coalition.js";
import "./statement-tally.js";

const SPANS = { 30: 6, 90: 4, 180: 4 };

/** Who says what: the statements, the coalitions that show in it, how they stand to each other and whether they hold. */
class DiscoursePage extends LightElement {
  static properties = { programme: {}, at: {}, days: { state: true } };

  #discourse = new Fetching(this, {
    on: () => [this.programme.id, this.at, this.days],
    live: true,
    steady: true,
    load: async (id, at, days, signal) => {
      const [discourse, names] = await Promise.all([read(`/v1/programmes/${id}/discourse`, { ...at, windows: SPANS[days], days }, signal), namesOf(this.programme, at)]);
      return { discourse, names };
    },
  });

  constructor() {
    super();
    this.days = 90;
  }

  render() {
    const title = moment.past ? t.discourse.titlePast : t.discourse.title;
    entitle(title, this.programme.name);
    const { discourse } = this.#discourse.value ?? {};
    return html`
      <div class="page discourse">
        <header class="page-head">
          <h1>${title}</h1>
          ${discourse ? html`<p class="lead">${this.#summary(discourse)}</p>` : nothing}
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.#discourse.draw(({ discourse, names }) => (discourse.statements.length ? this.#parts(discourse, names) : html`<p class="lead">${t.discourse.noStatementsExplained}</p>`))}
      </div>`;
  }

  #summary({ statements, speakers, silent }) {
    if (statements.length === 0) return t.discourse.noStatements;
    return speakers === 0 ? t.discourse.nobodySpoke : t.discourse.summary(speakers, silent);
  }

  #parts(discourse, names) {
    return html`
      ${discourse.speakers === 0 ? this.#nobody() : nothing}
      ${this.#part("statements", this.#statements(discourse, names))}
      ${discourse.speakers === 0 ? nothing : html`
        ${this.#part("found", this.#found(discourse, names))}
        ${discourse.found.length ? this.#part("encounters", html`<encounter-matrix .discourse=${discourse} .names=${names} .programme=${this.programme}></encounter-matrix>`) : nothing}
        ${this.#part("periods", this.#periods(discourse, names))}
        ${this.#part("declared", this.#declared(discourse, names))}`}`;
  }

  #part(name, content) {
    return html`
      <section class="insight-kind" aria-labelledby=${`discourse-${name}`}>
        <header>
          <h2 id=${`discourse-${name}`}>${t.discourse[name].title}</h2>
          <p class="subtle">${t.discourse[name].why}</p>
        </header>
        ${content}
      </section>`;
  }

  #nobody() {
    return html`
      <div class="empty discourse__empty">
        <p>${t.discourse.nobodySpokeExplained}</p>
        <p><a class="button" href=${addressOf(this.programme.id, "/map")}>${t.discourse.toNetwork}</a></p>
      </div>`;
  }

  #statements({ statements }, names) {
    const most = Math.max(1, ...statements.map(({ publications: { agreed, disagreed } }) => agreed + disagreed));
    const published = statements.some(({ publications: { agreed, disagreed } }) => agreed + disagreed);
    return html`
      ${published ? nothing : html`<p class="small subtle discourse__note">${t.discourse.noPublications}</p>`}
      <ol>${statements.map(tally => html`<li><statement-tally .tally=${tally} .most=${most} .names=${names} .programme=${this.programme}></statement-tally></li>`)}</ol>`;
  }

  #found({ found }, names) {
    if (found.length === 0) return html`<p class="discourse__note">${t.discourse.found.none}</p>`;
    return html`<ol>${found.map((one, place) => html`<li><found-coalition .found=${one} .place=${place} .names=${names} .programme=${this.programme}></found-coalition></li>`)}</ol>`;
  }

  #periods({ periods }, names) {
    return html`
      <div class="field discourse__span">
        <label for="discourse-days">${t.discourse.periods.choose}</label>
        <select class="input" id="discourse-days" @change=${event => (this.days = Number(event.target.value))}>
          ${Object.keys(SPANS).map(days => html`<option value=${days} ?selected=${Number(days) === this.days}>${t.discourse.periods.spans[days]}</option>`)}
        </select>
      </div>
      <discourse-periods .periods=${periods} .names=${names} .programme=${this.programme} aria-busy=${String(this.#discourse.busy)}></discourse-periods>`;
  }

  #declared({ declared }, names) {
    if (declared.length === 0) return html`<p class="discourse__note">${t.discourse.declared.none}</p>`;
    return html`
      <ol>${declared.map(one => html`<li><declared-coalition .declared=${one} .names=${names} .programme=${this.programme}></declared-coalition></li>`)}</ol>
      <p class="small subtle discourse__note">${t.discourse.declared.sameFew}</p>`;
  }
}

customElements.define("discourse-page", DiscoursePage);
