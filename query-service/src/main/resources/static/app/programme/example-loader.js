import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read, write } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf, go } from "../pages/route.js";
import "../pages/problem-notice.js";

const PATH = "/v1/example";
const BETWEEN_LOOKS = 500;

/** Loads the example into an empty ledger, tells how far it is, and goes there. */
class ExampleLoader extends LightElement {
  static properties = { progress: { state: true }, problem: { state: true } };

  #timer;

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  render() {
    const { done = 0, total = 0 } = this.progress ?? {};
    return html`
      ${this.progress
        ? html`<div class="field" role="status">
            <label for="example-progress">${t.start.example.loading}</label>
            <progress id="example-progress" max=${total || 1} value=${total ? done : nothing}></progress>
          </div>`
        : html`<button class="button button--primary" @click=${this.#load}>${t.start.example.action}</button>`}
      ${this.problem ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}`;
  }

  #load = async () => {
    this.problem = undefined;
    this.progress = {};
    try {
      await write("POST", PATH, {});
      await this.#look();
    } catch (problem) {
      this.#fail(problem);
    }
  };

  #look = async () => {
    try {
      const { state, progress, programme } = await read(PATH);
      if (state === "completed") return go(addressOf(programme));
      if (state === "failed") return this.#fail({ title: t.start.example.failed });
      this.progress = progress ?? {};
      this.#timer = setTimeout(this.#look, BETWEEN_LOOKS);
    } catch (problem) {
      this.#fail(problem);
    }
  };

  #fail(problem) {
    this.progress = undefined;
    this.problem = problem;
  }
}

customElements.define("example-loader", ExampleLoader);
