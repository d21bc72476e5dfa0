import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

const FIELDS = ["/purpose"];

/** Accepts a proposal, in two steps because it is a person who decides. Tells it with an `accepted` event. */
class PlanAcceptance extends LightElement {
  static properties = { proposal: {}, programme: {}, asked: { state: true }, busy: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has("proposal")) {
      this.asked = false;
      this.problem = undefined;
    }
  }

  render() {
    const faults = this.problem?.elsewhere?.(FIELDS) ?? [];
    const told = this.problem && !(this.problem.errors?.length && faults.length === 0);
    return html`
      <form class="plan-acceptance" novalidate @submit=${this.#submit} @keydown=${event => event.key === "Escape" && this.asked && this.#leave()}>
        ${told ? html`<problem-notice .problem=${this.problem} .errors=${faults}></problem-notice>` : nothing}
        ${field({ name: "purpose", id: "plan-purpose", label: t.plan.acceptance.purpose, hint: t.plan.acceptance.purposeHint, optional: true, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="purpose" autocomplete="off" maxlength="2000" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${this.asked ? this.#confirmation() : html`<p><button class="button button--primary">${t.plan.acceptance.ask}</button></p>`}
      </form>`;
  }

  #confirmation() {
    return html`
      <div class="notice" role="group" tabindex="-1" aria-labelledby="plan-confirm">
        <h3 id="plan-confirm">${t.plan.acceptance.title}</h3>
        <p>${t.plan.acceptance.explained(this.proposal.steps.length, day(this.programme.today))}</p>
        <div class="actions">
          <button class="button button--primary" aria-disabled=${this.busy ? "true" : nothing}>${t.plan.acceptance.confirm}</button>
          <button type="button" class="link-button" @click=${this.#leave}>${t.plan.acceptance.leave}</button>
        </div>
      </div>`;
  }

  #submit = async event => {
    event.preventDefault();
    if (this.busy) return;
    if (this.asked) return this.#accept(event.target.elements.purpose.value.trim());
    this.asked = true;
    await this.updateComplete;
    this.querySelector(".notice[role=group]").focus();
  };

  #leave = async () => {
    this.asked = false;
    await this.updateComplete;
    this.querySelector(".button--primary").focus();
  };

  async #accept(purpose) {
    const steps = this.proposal.steps.map(({ person, messenger, on }) => ({ stakeholder: person.stakeholder, ...(messenger ? { messenger: messenger.stakeholder } : {}), on }));
    const effectiveOn = this.programme.today;
    this.busy = true;
    this.problem = undefined;
    try {
      const { id } = await write("POST", `/v1/programmes/${this.programme.id}/plans/acceptance`, { steps, ...(purpose ? { purpose } : {}), effectiveOn });
      this.dispatchEvent(new CustomEvent("accepted", { detail: { id, count: steps.length, effectiveOn } }));
    } catch (problem) {
      this.problem = problem;
      this.asked = false;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("plan-acceptance", PlanAcceptance);
