import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

const FIELDS = ["/reason", "/effectiveOn"];

/** Follows a plan no longer: since when, and why. */
class PlanEndForm extends LightElement {
  static properties = { plan: {}, programme: {}, problem: { state: true } };

  firstUpdated() {
    this.querySelector("input").focus();
  }

  render() {
    const faults = this.problem?.elsewhere?.(FIELDS) ?? [];
    const told = this.problem && !(this.problem.errors?.length && faults.length === 0);
    const { id } = this.plan;
    return html`
      <form class="answer-form" novalidate @submit=${this.#end} @keydown=${event => event.key === "Escape" && this.#close(false)}>
        ${told ? html`<problem-notice .problem=${this.problem} .errors=${faults}></problem-notice>` : nothing}
        ${field({ name: "reason", id: `end-reason-${id}`, label: t.plan.plans.reason, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="reason" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${field({ name: "effectiveOn", id: `end-day-${id}`, label: t.plan.plans.endedOn, problem: this.problem }, facts => html`
          <input class="input input--date" type="date" id=${facts.id} name="effectiveOn" min=${this.plan.effectiveOn} max=${this.programme.today} value=${this.programme.today} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        <div class="actions">
          <button class="button button--primary">${t.plan.plans.saveEnd}</button>
          <button type="button" class="link-button" @click=${() => this.#close(false)}>${t.plan.plans.leave}</button>
        </div>
      </form>`;
  }

  #end = async event => {
    event.preventDefault();
    const { reason, effectiveOn } = Object.fromEntries(new FormData(event.target));
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/plans/${this.plan.id}/end`, { ...(reason.trim() ? { reason: reason.trim() } : {}), ...(effectiveOn ? { effectiveOn } : {}) });
      this.#close(true);
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    }
  };

  #close(ended) {
    this.dispatchEvent(new CustomEvent("closed", { detail: ended }));
  }
}

customElements.define("plan-end-form", PlanEndForm);
