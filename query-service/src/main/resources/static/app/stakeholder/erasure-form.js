import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

/** Erases a stakeholder's personal data, in two steps because it cannot be undone: ask, then confirm after reading what it means. */
class ErasureForm extends LightElement {
  static properties = { stakeholder: {}, programme: {}, asked: { state: true }, busy: { state: true }, problem: { state: true } };

  render() {
    return this.asked ? this.#confirmation() : html`
      <p class="stakeholder__erasure"><button type="button" class="link-button" @click=${this.#ask}>${t.erasure.ask}</button></p>`;
  }

  #confirmation() {
    return html`
      <section class="notice notice--problem" tabindex="-1" aria-labelledby="erasure-title" @keydown=${event => event.key === "Escape" && this.#leave()}>
        <h2 id="erasure-title">${t.erasure.title(this.stakeholder.name)}</h2>
        <p>${t.erasure.explained}</p>
        ${this.problem ? html`<problem-notice .problem=${this.problem} .errors=${this.problem.elsewhere([])}></problem-notice>` : nothing}
        <div class="actions">
          <button type="button" class="button" ?disabled=${this.busy} @click=${this.#erase}>${t.erasure.confirm}</button>
          <button type="button" class="link-button" @click=${this.#leave}>${t.erasure.leave}</button>
        </div>
      </section>`;
  }

  #ask = async () => {
    this.asked = true;
    await this.updateComplete;
    this.querySelector("section").focus();
  };

  #leave = async () => {
    this.asked = false;
    this.problem = undefined;
    await this.updateComplete;
    this.querySelector("button").focus();
  };

  #erase = async () => {
    this.busy = true;
    try {
      await write("POST", `/v1/programmes/${this.programme.id}/stakeholders/${this.stakeholder.id}/erasure`, { confirm: true });
      this.asked = false;
      this.dispatchEvent(new CustomEvent("changed"));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("erasure-form", ErasureForm);
