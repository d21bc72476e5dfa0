import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

/** Withdraws an entry, with the reason. Nothing disappears: the entry stays, marked as withdrawn. */
class WithdrawalForm extends LightElement {
  static properties = { entry: {}, programme: {}, problem: { state: true } };

  firstUpdated() {
    this.querySelector("input").focus();
  }

  render() {
    return html`
      <form class="withdrawal" novalidate @submit=${this.#withdraw} @keydown=${event => event.key === "Escape" && this.#close(false)}>
        ${field({ name: "reason", id: `reason-${this.entry.position}`, label: t.story.reason, hint: t.story.reasonHint, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="reason" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.elsewhere(["/reason"])}></problem-notice>` : nothing}
        <div class="actions">
          <button class="button button--primary">${t.story.withdraw}</button>
          <button type="button" class="link-button" @click=${() => this.#close(false)}>${t.story.leave}</button>
        </div>
      </form>`;
  }

  #withdraw = async event => {
    event.preventDefault();
    const reason = new FormData(event.target).get("reason").trim();
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/entries/${this.entry.entry}/withdrawal`, { reason });
      this.#close(true);
    } catch (problem) {
      this.problem = problem;
      this.querySelector("input").focus();
    }
  };

  #close(withdrawn) {
    this.dispatchEvent(new CustomEvent("closed", { detail: withdrawn }));
  }
}

customElements.define("withdrawal-form", WithdrawalForm);
