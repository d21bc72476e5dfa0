import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

/** Says that a plan was accepted, and offers to end it at once. */
class PlanAcceptedNotice extends LightElement {
  static properties = { accepted: {}, programme: {}, undone: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has("accepted")) {
      this.undone = false;
      this.problem = undefined;
    }
  }

  async focus() {
    await this.updateComplete;
    this.querySelector(".notice").focus();
  }

  render() {
    return html`
      <div class="notice notice--done" role="status" tabindex="-1">
        ${this.undone ? html`<h2>${t.plan.acceptance.undone}</h2><p>${t.plan.acceptance.undoneExplained}</p>` : html`
          <h2>${t.plan.acceptance.done}</h2>
          <p>${t.plan.acceptance.doneExplained(this.accepted.count)}</p>
          <p class="actions"><button type="button" class="button" @click=${this.#undo}>${t.plan.acceptance.undo}</button></p>`}
        ${this.problem ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
      </div>`;
  }

  #undo = async () => {
    const { id, effectiveOn } = this.accepted;
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/plans/${id}/end`, { reason: t.plan.acceptance.undoReason, effectiveOn });
      this.undone = true;
      this.dispatchEvent(new Event("undone"));
      this.focus();
    } catch (problem) {
      this.problem = problem;
    }
  };
}

customElements.define("plan-accepted-notice", PlanAcceptedNotice);
