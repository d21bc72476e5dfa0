import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import { moment } from "../timeline/moment.js";
import "../pages/problem-notice.js";

/** Puts an insight aside with a reason, or takes it up again; says which of the two it is. */
class InsightDismissal extends LightElement {
  static properties = { insight: {}, programme: {}, asking: { state: true }, problem: { state: true } };

  render() {
    const { dismissal } = this.insight;
    return html`
      <div class="insight__dismissal" role="status">
        ${dismissal ? html`<p class="small">${dismissal.told}${dismissal.reason ? html` ${t.insight.dismissal.because(dismissal.reason)}` : nothing}</p>` : nothing}
        ${this.problem && !this.asking ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
      </div>
      ${moment.past ? nothing : this.#actions(dismissal)}`;
  }

  #actions(dismissal) {
    if (this.asking) return this.#form();
    return html`
      <p class="actions">
        ${dismissal ? html`<button class="link-button small" @click=${this.#undo}>${t.insight.dismissal.undo}<span class="visually-hidden">: ${this.insight.title}</span></button>` : nothing}
        ${!dismissal || dismissal.changed ? html`<button class="link-button small" data-dismiss @click=${this.#ask}>${t.insight.dismissal.dismiss}<span class="visually-hidden">: ${this.insight.title}</span></button>` : nothing}
      </p>`;
  }

  #form() {
    const elsewhere = this.problem?.elsewhere?.(["/reason"]) ?? [];
    const placed = this.problem?.errors?.length && elsewhere.length === 0;
    return html`
      <form class="insight__dismiss" novalidate @submit=${this.#send} @keydown=${event => event.key === "Escape" && this.#leave()}>
        ${field({ name: "reason", id: `dismissal-${this.insight.id}`, label: t.insight.dismissal.why, problem: this.problem }, facts => html`
          <input class="input" id=${facts.id} name="reason" autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`)}
        ${this.problem && !placed ? html`<problem-notice .problem=${this.problem} .errors=${elsewhere}></problem-notice>` : nothing}
        <div class="actions">
          <button class="button button--primary">${t.insight.dismissal.save}</button>
          <button type="button" class="link-button" @click=${this.#leave}>${t.insight.dismissal.leave}</button>
        </div>
      </form>`;
  }

  #ask = async () => {
    this.problem = undefined;
    this.asking = true;
    await this.updateComplete;
    this.querySelector("input").focus();
  };

  #leave = async () => {
    this.asking = false;
    this.problem = undefined;
    await this.updateComplete;
    this.querySelector("[data-dismiss]")?.focus();
  };

  #send = async event => {
    event.preventDefault();
    const reason = new FormData(event.target).get("reason").trim();
    try {
      await write("POST", this.#address("dismissal"), { ...(reason ? { reason } : {}), fingerprint: this.insight.fingerprint });
      this.asking = false;
      this.problem = undefined;
      this.dispatchEvent(new CustomEvent("judged", { bubbles: true }));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("input").focus();
    }
  };

  #undo = async () => {
    try {
      await write("POST", this.#address("dismissal-undo"), { reason: t.insight.dismissal.undoReason });
      this.problem = undefined;
      this.dispatchEvent(new CustomEvent("judged", { bubbles: true }));
    } catch (problem) {
      this.problem = problem;
    }
  };

  #address(what) {
    return `/v1/programmes/${this.programme.id}/insights/${encodeURIComponent(this.insight.id)}/${what}`;
  }
}

customElements.define("insight-dismissal", InsightDismissal);
