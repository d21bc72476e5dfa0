import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { dateOf, endOfDay, moment, monthsBefore } from "./moment.js";
import { momentInWords } from "./words.js";

const STEPS = [1, 3, 6];

/** The two clocks, as two questions: how was it then, and what did we know then? */
class TimeControl extends LightElement {
  static properties = { programme: {}, at: {}, open: { state: true } };

  render() {
    return html`
      <div class="time-control">
        <p class="time-control__now">
          ${moment.past ? nothing : html`<span>${momentInWords(this.programme, this.at)}</span>`}
          <button class="link-button" aria-expanded=${String(Boolean(this.open))} aria-controls="time-panel" @click=${() => (this.open = !this.open)}>
            ${moment.past ? t.time.another : t.time.goBack}
          </button>
        </p>
        <div id="time-panel" ?hidden=${!this.open}>${this.open ? this.#panel() : nothing}</div>
      </div>`;
  }

  #panel() {
    const { today, timeZone } = this.programme;
    const { asOf, knownAt } = this.at;
    const knownDay = knownAt && !/^\d+$/.test(knownAt) ? dateOf(knownAt, timeZone) : "";
    return html`
      <form class="time-panel" @submit=${this.#look}>
        <div class="field">
          <label for="time-as-of">${t.time.worldLabel}</label>
          <p class="hint" id="time-as-of-hint">${t.time.worldHint}</p>
          <input class="input input--date" id="time-as-of" name="asOf" type="date" max=${today} .value=${asOf ?? ""} aria-describedby="time-as-of-hint">
        </div>
        <div class="field">
          <label for="time-known-at">${t.time.knownLabel}</label>
          <p class="hint" id="time-known-at-hint">${t.time.knownHint}</p>
          <input class="input input--date" id="time-known-at" name="knownAt" type="date" max=${today} .value=${knownDay} aria-describedby="time-known-at-hint">
        </div>
        <div class="actions">
          <button class="button button--primary">${t.time.look}</button>
          <span class="time-panel__steps">
            ${STEPS.map(months => html`<button type="button" class="link-button" @click=${() => this.#back(months)}>${t.time.monthsAgo(months)}</button>`)}
          </span>
        </div>
      </form>`;
  }

  #look = event => {
    event.preventDefault();
    const { asOf, knownAt } = Object.fromEntries(new FormData(event.target));
    this.#lookAt(asOf, knownAt);
  };

  #back(months) {
    const date = monthsBefore(this.programme.today, months);
    this.#lookAt(date, date);
  }

  #lookAt(asOf, knownDay) {
    this.open = false;
    moment.lookAt({ asOf, knownAt: knownDay && endOfDay(knownDay, this.programme.timeZone) });
  }
}

customElements.define("time-control", TimeControl);
