import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import "../stakeholder/stakeholder-picker.js";
import { moment } from "../timeline/moment.js";

const FIELDS = ["people", "perWeek", "from", "until"];

/** What a plan has to keep to: how many, how fast, between which days, when not and without whom. Tells it with an `asked` event. */
class PlanForm extends LightElement {
  static properties = { programme: {}, problem: {}, computing: {}, again: {}, without: {}, busy: { state: true } };

  constructor() {
    super();
    this.busy = [];
  }

  render() {
    const faults = this.problem?.elsewhere?.(this.#placed) ?? [];
    const told = this.problem && !(this.problem.errors?.length && faults.length === 0);
    return html`
      <form class="plan-form" novalidate @submit=${this.#submit} @input=${this.#changed}>
        ${told ? html`<problem-notice .problem=${this.problem} .errors=${faults}></problem-notice>` : nothing}
        <div class="plan-form__row">
          ${this.#number("people", 10, 100)} ${this.#number("perWeek", 3, 50)}
        </div>
        <div class="plan-form__row">
          ${this.#day("from", moment.past ? t.plan.form.fromHintPast : t.plan.form.fromHint)} ${this.#day("until", t.plan.form.untilHint(this.#transition))}
        </div>
        ${this.#periods()} ${this.#left()}
        <p><button class="button button--primary" aria-disabled=${this.computing ? "true" : nothing}>${this.again ? t.plan.form.proposeAgain : t.plan.form.propose}</button></p>
      </form>`;
  }

  /** The transition moment in words, when it lies ahead. */
  get #transition() {
    const { transitionMoment, today } = this.programme;
    return transitionMoment && transitionMoment > today ? day(transitionMoment) : undefined;
  }

  /** Where faults have a place of their own. */
  get #placed() {
    return [
      ...FIELDS.map(name => `/${name}`),
      ...this.busy.flatMap((_, place) => [`/busy/${place}`, `/busy/${place}/from`, `/busy/${place}/until`]),
      ...this.without.map((_, place) => `/without/${place}`),
    ];
  }

  #number(name, usual, most) {
    return field({ name, label: t.plan.form[name], hint: t.plan.form[`${name}Hint`], problem: this.problem }, facts => html`
      <input class="input input--date" type="number" inputmode="numeric" min="1" max=${most} name=${name} id=${facts.id} value=${usual} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`);
  }

  #day(name, hint) {
    return field({ name, label: t.plan.form[name], hint, problem: this.problem }, facts => html`
      <input class="input input--date" type="date" name=${name} id=${facts.id} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`);
  }

  #periods() {
    return html`
      <fieldset class="field" aria-describedby="busy-hint">
        <legend>${t.plan.form.busy} <span class="optional">(${t.optional})</span></legend>
        <p class="hint" id="busy-hint">${t.plan.form.busyHint}</p>
        <ul class="plan-form__periods">${this.busy.map((period, place) => this.#period(period, place))}</ul>
        <p><button type="button" class="button" data-add @click=${this.#add}>${t.plan.form.addBusy}</button></p>
      </fieldset>`;
  }

  #period(period, place) {
    const faults = this.problem?.at?.(`/busy/${place}`) ?? [];
    return html`
      <li>
        ${faults.length ? html`<p class="fault">${faults.join(" ")}</p>` : nothing}
        <div class="plan-form__period">
          ${this.#end(period, place, "from", t.plan.form.busyFrom(place + 1))} ${this.#end(period, place, "until", t.plan.form.busyUntil)}
          <button type="button" class="link-button" aria-label=${t.plan.form.removeBusy(place + 1)} @click=${() => this.#remove(place)}>${t.record.remove}</button>
        </div>
      </li>`;
  }

  #end(period, place, name, label) {
    return field({ name, id: `busy-${place}-${name}`, pointer: `/busy/${place}/${name}`, label, problem: this.problem }, facts => html`
      <input class="input input--date" type="date" id=${facts.id} .value=${period[name]} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}
        @input=${event => (period[name] = event.target.value)}>`);
  }

  #left() {
    const faults = this.without.flatMap((_, place) => this.problem?.at?.(`/without/${place}`) ?? []);
    return html`
      <div class="plan-form__without">
        <stakeholder-picker name="plan-without" .programme=${this.programme} .label=${`${t.plan.form.without} (${t.optional})`} .hint=${t.plan.form.withoutHint} .faults=${faults}
          @input=${event => event.stopPropagation()} @picked=${event => this.#told("left", event.detail)}></stakeholder-picker>
        ${this.without.length
          ? html`<ul>${this.without.map(one => html`
              <li>${one.name ?? t.erased} <button type="button" class="link-button" aria-label=${t.plan.form.putBack(one.name ?? t.erased)} @click=${() => this.#told("returned", one)}>${t.record.remove}</button></li>`)}</ul>`
          : nothing}
      </div>`;
  }

  #add = async () => {
    this.busy = [...this.busy, { from: "", until: "" }];
    this.#changed();
    await this.updateComplete;
    this.querySelector(`#busy-${this.busy.length - 1}-from`).focus();
  };

  async #remove(place) {
    this.busy = this.busy.filter((_, other) => other !== place);
    this.#changed();
    await this.updateComplete;
    this.querySelector("[data-add]").focus();
  }

  #submit = event => {
    event.preventDefault();
    if (!this.computing) this.ask();
  };

  /** Asks for a plan that keeps to what the form says. */
  ask() {
    const given = new FormData(this.querySelector("form"));
    const numbers = ["people", "perWeek"].map(name => [name, wholeOrText(given.get(name))]);
    const days = ["from", "until"].map(name => [name, given.get(name)]);
    const body = Object.fromEntries([...numbers, ...days].filter(([, value]) => value !== ""));
    const busy = this.busy.map(({ from, until }) => ({ ...(from ? { from } : {}), ...(until ? { until } : {}) }));
    this.#told("asked", { ...body, ...(busy.length ? { busy } : {}), ...(this.without.length ? { without: this.without.map(({ id }) => id) } : {}) });
  }

  /** Goes to the first thing that is wrong. */
  async showFaults() {
    await this.updateComplete;
    (this.querySelector("[aria-invalid=true]") ?? this.querySelector(".fault + .plan-form__period input"))?.focus();
  }

  #changed = () => this.#told("changed");

  #told(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

/** A whole number as such; anything else as it was typed, for the server to say what is wrong with it. */
const wholeOrText = text => (/^-?\d+$/.test(text) ? Number(text) : text);

customElements.define("plan-form", PlanForm);
