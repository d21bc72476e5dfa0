import { html, nothing } from "lit";
import { language, t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf, go } from "../pages/route.js";
import "../pages/problem-notice.js";

const POINTERS = ["/name", "/purpose", "/transitionMoment"];

/** Starts a programme with the three things everybody can say about it. */
class ProgrammeForm extends LightElement {
  static properties = { problem: { state: true }, busy: { state: true } };

  render() {
    const texts = t.programme.form;
    return html`
      <form class="programme-form" novalidate @submit=${this.#start}>
        ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.elsewhere?.(POINTERS) ?? []}></problem-notice>` : nothing}
        ${field({ name: "name", label: texts.name, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="name" autocomplete="off" required aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${field({ name: "purpose", label: texts.purpose, hint: texts.purposeHint, problem: this.problem }, facts => html`
          <textarea class="input" id=${facts.id} name="purpose" rows="2" required aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}></textarea>`)}
        ${field({ name: "transitionMoment", label: texts.transitionMoment, hint: texts.transitionMomentHint, optional: true, problem: this.problem }, facts => html`
          <input class="input input--date" type="date" id=${facts.id} name="transitionMoment" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        <div class="actions"><button class="button button--primary" aria-disabled=${this.busy ? "true" : nothing}>${texts.start}</button></div>
      </form>`;
  }

  #start = async event => {
    event.preventDefault();
    if (this.busy) return;
    const given = Object.fromEntries(new FormData(event.target));
    const body = { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...given };
    if (!body.transitionMoment) delete body.transitionMoment;
    this.busy = true;
    this.problem = undefined;
    try {
      const { id } = await write("POST", "/v1/programmes", body);
      go(addressOf(id));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("programme-form", ProgrammeForm);
