import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

/** Says what was answered, and offers to take it back. */
class AnsweredNotice extends LightElement {
  static properties = { answered: {}, programme: {}, undone: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has("answered")) {
      this.undone = false;
      this.problem = undefined;
    }
  }

  async focus() {
    await this.updateComplete;
    this.querySelector(".notice").focus();
  }

  render() {
    const { answer, title } = this.answered;
    return html`
      <div class="notice notice--done" role="status" tabindex="-1">
        ${this.undone
          ? html`<p>${t.agenda.undone}</p>`
          : html`<p>${t.agenda.answered[answer](title)}</p>
              <p class="actions"><button class="button" @click=${this.#undo}>${t.agenda.undo}</button></p>`}
        ${this.problem ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
      </div>`;
  }

  #undo = async () => {
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/entries/${this.answered.entry}/withdrawal`, { reason: t.agenda.undoReason });
      this.undone = true;
      this.dispatchEvent(new Event("undone"));
      this.focus();
    } catch (problem) {
      this.problem = problem;
    }
  };
}

customElements.define("answered-notice", AnsweredNotice);
