import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { ask } from "../pages/api.js";
import { oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { addressOf } from "../pages/route.js";

const PLACES = ["/limits/people", "/limits/until", "/limits/load"];

/** Asks for the few who together reach an audience, within limits, and shows them with what that choice is worth. */
class CoverForm extends LightElement {
  static properties = { programme: {}, at: {}, kind: { state: true }, where: { state: true }, limits: { state: true }, answer: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.kind = "ambassador";
    this.where = "";
    this.limits = {};
  }

  render() {
    return html`
      <form class="cover-form" novalidate aria-labelledby="cover-title" @submit=${this.#submit}>
        <h3 id="cover-title">${t.voices.cover.title}</h3>
        <p class="subtle">${t.voices.cover.lead}</p>
        ${oneOf({ name: "voice", legend: t.voices.cover.which, options: Object.entries(t.voices.kinds).map(([kind, { one }]) => [kind, one]), chosen: this.kind, onChange: kind => (this.kind = kind) })}
        ${this.#where()}
        <div class="cover-form__limits">
          ${this.#limit("people", "number")}
          ${this.#limit("until", "date")}
          ${this.#limit("load", "number")}
        </div>
        <div class="actions"><button class="button button--primary" aria-disabled=${String(Boolean(this.busy))}>${t.voices.cover.find}</button></div>
      </form>
      <div class="cover" aria-live="polite" aria-busy=${String(Boolean(this.busy))}>
        ${this.problem?.elsewhere?.(PLACES).length || (this.problem && !this.problem.errors?.length) ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
        ${this.answer ? this.#answer(this.answer) : nothing}
      </div>`;
  }

  #where() {
    const options = (list, kind) => (list ?? []).map(one => html`<option value=${`${kind}:${one.id}`} ?selected=${this.where === `${kind}:${one.id}`}>${one.name}</option>`);
    return field({ name: "where", label: t.voices.cover.where }, facts => html`
      <select class="input" id=${facts.id} @change=${event => (this.where = event.target.value)}>
        <option value="">${t.voices.cover.whereMissing}</option>
        <optgroup label=${t.voices.domains}>${options(this.programme.domains, "domains")}</optgroup>
        <optgroup label=${t.voices.groups}>${options(this.programme.targetGroups, "targetGroups")}</optgroup>
      </select>`);
  }

  #limit(name, type) {
    const { label, hint } = t.voices.cover.limits[name];
    return field({ name, label, hint, optional: true, problem: this.problem, pointer: `/limits/${name}` }, facts => html`
      <input class="input" id=${facts.id} type=${type} inputmode=${type === "number" ? "numeric" : nothing} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}
        .value=${this.limits[name] ?? ""} @input=${event => (this.limits = { ...this.limits, [name]: event.target.value })}>`);
  }

  #submit = async event => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      this.answer = await ask(`/v1/programmes/${this.programme.id}/voices/cover`, this.#body(), this.at);
    } catch (problem) {
      this.answer = undefined;
      this.problem = problem;
    }
    this.busy = false;
    await this.updateComplete;
    this.querySelector("[aria-invalid=true], .cover h3")?.focus();
  };

  #body() {
    const [list, id] = this.where.split(":");
    const { people, until, load } = this.limits;
    return {
      for: this.kind,
      ...(id ? { [list]: [id] } : {}),
      limits: { ...(people ? { people: Number(people) } : {}), ...(until ? { until } : {}), ...(load ? { load: Number(load) } : {}) },
    };
  }

  #answer({ for: kind, until, audiences, standing, steps, covered, uncovered, leftOut, guarantee }) {
    const { one, many } = t.voices.kinds[kind];
    return html`
      <h3 tabindex="-1">${t.voices.cover.answer(many)}</h3>
      ${audiences.length === 0 ? html`<p>${t.voices.cover.nowhereMissing(one)}</p>` : html`
        <p>${t.voices.cover.covered(covered.value, covered.of, covered.before)} ${covered.low < covered.value ? t.voices.cover.atLeast(covered.low) : ""}</p>
        <p>${guarantee.words}</p>
        <p class="small subtle">${t.voices.cover.until(day(until))}</p>
        ${standing.length ? html`<p class="small">${t.voices.cover.standing} ${standing.map((person, place) => html`${place ? ", " : ""}${this.#name(person)}`)}.</p>` : nothing}
        <ol class="cover__steps">${steps.map(step => this.#step(step))}</ol>
        ${guarantee.best && !guarantee.best.attained ? html`<p class="small">${t.voices.cover.best} ${guarantee.best.people.map((person, place) => html`${place ? ", " : ""}${this.#name(person)}`)}.</p>` : nothing}
        ${this.#reasons(t.voices.cover.uncovered(uncovered.length), uncovered)}
        ${this.#reasons(t.voices.cover.leftOut(leftOut.length), leftOut)}`}`;
  }

  #step({ person, required, why, nextStep }) {
    return html`
      <li>
        <p class="candidate__name">${this.#name(person)} ${required ? html`<span class="subtle">${t.voices.cover.required}</span>` : nothing}</p>
        <p class="small">${why}</p>
        <p class="insight__step">${nextStep}</p>
      </li>`;
  }

  #reasons(title, reasons) {
    if (reasons.length === 0) return nothing;
    return html`
      <details class="made-of"><summary>${title}</summary>
        <ul class="cover__reasons">${reasons.map(({ person, why }) => html`<li class="small">${this.#name(person)}: ${why}</li>`)}</ul>
      </details>`;
  }

  #name({ stakeholder, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`;
  }
}

customElements.define("cover-form", CoverForm);
