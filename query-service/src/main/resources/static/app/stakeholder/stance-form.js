import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

const VALUES = [-2, -1, 0, 1, 2];
const POINTERS = ["/stance", "/statement", "/effectiveOn", "/source", "/judgement"];

/** Notes a stance: about what, which, since when, where it was seen or heard, and whether it is a fact or our judgement. */
class StanceForm extends LightElement {
  static properties = { stakeholder: {}, programme: {}, stance: { state: true }, judgement: { state: true }, problem: { state: true } };

  firstUpdated() {
    this.querySelector("select, input").focus();
  }

  render() {
    const statements = this.programme.statements ?? [];
    const faults = pointer => this.problem?.at?.(pointer) ?? [];
    return html`
      <form class="stance-form" novalidate @submit=${this.#note} @keydown=${event => event.key === "Escape" && this.#close(false)}>
        ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.elsewhere(POINTERS)}></problem-notice>` : nothing}
        ${statements.length ? field({ name: "statement", label: t.stances.about, problem: this.problem }, facts => html`
          <select class="input" id=${facts.id} name="statement">
            <option value="">${t.stances.programme}</option>
            ${statements.map(one => html`<option value=${one.id}>${one.text}</option>`)}
          </select>`) : nothing}
        ${oneOf({ name: "stance", legend: t.stances.which, options: VALUES.map(value => [value, t.stance[value]]), chosen: this.stance, faults: faults("/stance"), onChange: value => (this.stance = value) })}
        ${oneOf({ name: "judgement", legend: t.stances.how, options: [[false, t.stances.factLong], [true, t.stances.judgementLong]], chosen: this.judgement, faults: faults("/judgement"), onChange: value => (this.judgement = value) })}
        ${field({ name: "source", label: t.stances.source, hint: t.stances.sourceHint, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="source" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${field({ name: "effectiveOn", label: t.stances.since, problem: this.problem }, facts => html`
          <input class="input input--date" type="date" id=${facts.id} name="effectiveOn" max=${this.programme.today} value=${this.programme.today} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        <div class="actions">
          <button class="button button--primary">${t.stances.save}</button>
          <button type="button" class="link-button" @click=${() => this.#close(false)}>${t.stances.cancel}</button>
        </div>
      </form>`;
  }

  #note = async event => {
    event.preventDefault();
    const { statement, source, effectiveOn } = Object.fromEntries(new FormData(event.target));
    const body = { ...(statement ? { statement } : {}), stance: this.stance, effectiveOn, source, judgement: this.judgement };
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/stakeholders/${this.stakeholder.id}/stances`, body);
      this.#close(true);
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      (this.querySelector("[aria-invalid=true]") ?? this.querySelector(".fault")?.parentElement.querySelector("input"))?.focus();
    }
  };

  #close(noted) {
    this.dispatchEvent(new CustomEvent("closed", { detail: noted }));
  }
}

customElements.define("stance-form", StanceForm);
