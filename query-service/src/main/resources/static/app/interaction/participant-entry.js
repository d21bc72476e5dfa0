import { html } from "lit";
import { t } from "../language/language.js";
import { anyOf, oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";

const TONES = [-2, -1, 0, 1, 2];
const FORMS = ["reactance", "scepticism", "inertia"];
const REASONS = ["no-motivation", "sees-no-importance", "not-enjoyable", "practical-obstacles", "other-expectations"];
const UNDERSTANDING = [1, 2, 3, 4, 5];

/** Someone who took part: the tone, the resistance that was heard, and how well the change is understood. */
class ParticipantEntry extends LightElement {
  static properties = { participant: {}, place: {}, problem: {} };

  focus() {
    this.querySelector("input")?.focus();
  }

  render() {
    const { person, tone, signals, understanding } = this.participant;
    const name = part => `participant-${this.place}-${part}`;
    return html`
      <section class="participant" aria-labelledby=${name("name")}>
        <header>
          <h2 id=${name("name")}>${person.erased ? t.erased : person.name}</h2>
          <button type="button" class="link-button" @click=${() => this.dispatchEvent(new Event("removed"))}>
            ${t.record.remove}<span class="visually-hidden"> ${person.name}</span>
          </button>
        </header>
        ${this.#faults("stakeholder").map(message => html`<p class="fault">${message}</p>`)}
        ${oneOf({ name: name("tone"), legend: t.record.tone, optional: true, options: TONES.map(value => [value, t.tones[value]]), chosen: tone, faults: this.#faults("tone"), onChange: value => this.#change({ tone: value }) })}
        ${anyOf({ name: name("signals"), legend: t.record.signals, hint: t.record.signalsHint, optional: true, options: FORMS.map(form => [form, t.signals[form]]), chosen: signals.map(one => one.form), faults: this.#faults("signals"), onChange: (form, heard) => this.#hear(form, heard) })}
        ${signals.map((signal, at) => [this.#words(signal, at), this.#reason(signal, at)])}
        ${oneOf({ name: name("understanding"), legend: t.record.understanding, optional: true, options: UNDERSTANDING.map(value => [value, t.understanding[value]]), chosen: understanding, faults: this.#faults("understanding"), onChange: value => this.#change({ understanding: value }) })}
      </section>`;
  }

  #words({ form, words }, at) {
    const pointer = this.#signalPointer(at, "words");
    const id = `participant-${this.place}-words-${form}`;
    return field({ name: "words", id, pointer, label: t.record.words(t.signals[form]), optional: true, problem: this.problem }, facts => html`
      <input class="input" id=${facts.id} autocomplete="off" .value=${words} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}
        @input=${event => this.#said(at, { words: event.target.value })}>`);
  }

  #reason({ form, reason = "" }, at) {
    const id = `participant-${this.place}-reason-${form}`;
    return field({ name: "reason", id, pointer: this.#signalPointer(at, "reason"), label: t.record.reason(t.signals[form]), optional: true, problem: this.problem }, facts => html`
      <select class="input" id=${facts.id} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid} @change=${event => this.#said(at, { reason: event.target.value })}>
        <option value="" ?selected=${reason === ""}>${t.record.reasonUnknown}</option>
        ${REASONS.map(code => html`<option value=${code} ?selected=${code === reason}>${t.record.reasons[code]}</option>`)}
      </select>`);
  }

  #signalPointer(at, part) {
    return `/participants/${this.place}/signals/${at}/${part}`;
  }

  #said(at, change) {
    this.#change({ signals: this.participant.signals.map((one, place) => (place === at ? { ...one, ...change } : one)) });
  }

  #faults(part) {
    return this.problem?.at?.(`/participants/${this.place}/${part}`) ?? [];
  }

  #hear(form, heard) {
    const others = this.participant.signals.filter(one => one.form !== form);
    this.#change({ signals: heard ? [...others, { form, words: "", reason: "" }] : others });
  }

  #change(change) {
    this.dispatchEvent(new CustomEvent("changed", { detail: change }));
  }
}

customElements.define("participant-entry", ParticipantEntry);
