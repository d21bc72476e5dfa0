import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { write } from "../pages/api.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";

const FIELDS = ["/until", "/reason", "/note"];

/** Answers a proposal: done, later until a day, or not, with a reason. */
class AnswerForm extends LightElement {
  static properties = { item: {}, answer: {}, programme: {}, problem: { state: true } };

  firstUpdated() {
    this.querySelector("input").focus();
  }

  render() {
    return html`
      <form class="answer-form" novalidate @submit=${this.#send} @keydown=${event => event.key === "Escape" && this.#leave()}>
        ${this.answer === "later" ? this.#input("until", t.agenda.until, { type: "date" }) : nothing}
        ${this.answer === "not" ? this.#input("reason", t.agenda.reason, {}) : this.#input("note", t.agenda.note, { optional: true })}
        ${this.#notice()}
        <div class="actions">
          <button class="button button--primary">${t.agenda.save[this.answer]}</button>
          <button type="button" class="link-button" @click=${this.#leave}>${t.agenda.leave}</button>
        </div>
      </form>`;
  }

  /** What is wrong with a field stands beside it; anything else is told here. */
  #notice() {
    const elsewhere = this.problem?.elsewhere?.(FIELDS) ?? [];
    const placed = this.problem?.errors?.length && elsewhere.length === 0;
    return this.problem && !placed ? html`<problem-notice .problem=${this.problem} .errors=${elsewhere}></problem-notice>` : nothing;
  }

  #input(name, label, { type = "text", optional = false }) {
    return field({ name, id: `${name}-${this.item.id}`, label, optional, problem: this.problem }, facts => html`
      <input class="input" id=${facts.id} name=${name} type=${type} autocomplete="off" aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}>`);
  }

  #send = async event => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
    try {
      const { entry } = await write("POST", `/v1/programmes/${this.programme.id}/agenda/${this.item.id}/answer`, { answer: this.answer, ...given });
      this.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: { entry, answer: this.answer, title: this.item.title } }));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      (this.querySelector("[aria-invalid=true]") ?? this.querySelector("input")).focus();
    }
  };

  #leave = () => this.dispatchEvent(new Event("closed"));
}

customElements.define("answer-form", AnswerForm);
