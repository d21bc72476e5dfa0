import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "./light-element.js";

/** Tells what went wrong, in words, and what can be done about it. */
class ProblemNotice extends LightElement {
  static properties = { problem: {}, errors: {}, again: {} };

  render() {
    const { title, detail, status } = this.problem;
    const errors = this.errors ?? this.problem.errors ?? [];
    return html`
      <div class="notice notice--problem" role="alert">
        <h2>${title ?? t.problem.unexpected(status ?? 0)}</h2>
        ${detail ? html`<p>${detail}</p>` : nothing}
        ${errors.length ? html`<ul>${errors.map(error => html`<li>${error.message}</li>`)}</ul>` : nothing}
        ${this.#way(status)}
      </div>`;
  }

  #way(status) {
    if (status === 401) return html`<p><a href="/" data-reload>${t.problem.signIn}</a></p>`;
    return this.again ? html`<p><button class="link-button" @click=${this.again}>${t.problem.again}</button></p>` : nothing;
  }
}

customElements.define("problem-notice", ProblemNotice);
