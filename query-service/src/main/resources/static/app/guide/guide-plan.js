import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { addressOf } from "../pages/route.js";
import { moment } from "../timeline/moment.js";

const PLACED = ["/effectiveOn", "/expected"];

/** The plan as it stands, and the two things only a person can say: when, and what it should change. */
class GuidePlan extends LightElement {
  static properties = { guide: {}, technique: {}, messenger: {}, programme: {}, problem: { state: true }, planned: { state: true }, busy: { state: true } };

  render() {
    const { audience, plan } = this.guide;
    if (audience?.objects) return html`<p>${t.guide.plan.objects}</p>`;
    if (!audience || !this.technique) return html`<p class="subtle">${t.guide.plan.first}</p>`;
    if (moment.past) return html`<p class="subtle">${t.guide.plan.past}</p>`;
    const faults = this.problem?.elsewhere?.(PLACED) ?? [];
    return html`
      ${this.planned ? this.#done() : nothing}
      <dl class="facts guide-facts">
        <div><dt>${t.guide.plan.technique}</dt><dd>${this.technique.name}</dd></div>
        <div><dt>${t.guide.plan.audience}</dt><dd>${audience.name ?? t.erased}</dd></div>
        <div><dt>${t.guide.plan.messenger}</dt><dd>${this.messenger?.name ?? t.guide.plan.nobody}</dd></div>
        ${plan.answers.length ? html`<div><dt>${t.guide.plan.answers}</dt><dd>${t.guide.plan.theSignal}</dd></div>` : nothing}
      </dl>
      <form novalidate class="guide-plan" @submit=${this.#save}>
        ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${faults}></problem-notice>` : nothing}
        ${field({ name: "effectiveOn", label: t.guide.plan.when, problem: this.problem }, facts => html`
          <input class="input input--date" type="date" name="effectiveOn" id=${facts.id} .value=${plan.effectiveOn} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${field({ name: "expected", label: t.guide.plan.expected, hint: t.guide.plan.expectedHint, optional: true, problem: this.problem }, facts => html`
          <textarea class="input" rows="3" name="expected" id=${facts.id} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}></textarea>`)}
        <p><button class="button button--primary" aria-disabled=${this.busy ? "true" : nothing}>${t.guide.plan.save}</button></p>
      </form>`;
  }

  #done() {
    const { technique, on, to, name } = this.planned;
    return html`
      <div class="notice notice--done" role="status" tabindex="-1">
        <h3>${t.guide.plan.done}</h3>
        <p>${t.guide.plan.doneExplained(technique, day(on))} ${to ? html`<a href=${addressOf(this.programme.id, `/s/${to}`)}>${t.record.toStory(name)}</a>` : nothing}</p>
      </div>`;
  }

  #save = async event => {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target;
    const { plan, audience } = this.guide;
    const effectiveOn = form.elements.effectiveOn.value;
    this.busy = true;
    this.problem = undefined;
    this.planned = undefined;
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/interventions`, {
        ...plan,
        technique: this.technique.code,
        messenger: this.messenger?.stakeholder,
        expected: form.elements.expected.value.trim() || undefined,
        effectiveOn,
      });
      this.planned = { technique: this.technique.name, on: effectiveOn, to: audience.stakeholder, name: audience.name };
      await this.updateComplete;
      this.querySelector(".notice").focus();
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("guide-plan", GuidePlan);
