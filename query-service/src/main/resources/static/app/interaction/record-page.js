import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read, write } from "../pages/api.js";
import { oneOf } from "../pages/choices.js";
import { field } from "../pages/field.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { entitle } from "../pages/title.js";
import "../stakeholder/stakeholder-picker.js";
import { namesOf } from "../stakeholder/names.js";
import { bodyOf, draftOf, emptyDraft, keep, participant } from "./draft.js";
import "./participant-entry.js";
import "./recorded-notice.js";

const CHANNELS = ["conversation", "call", "meeting", "workshop", "message", "event", "observation", "rumour", "other"];
const INTENTS = ["listen", "ask", "inform", "decide"];
const PLACED = /^\/(participants|effectiveOn|channel|intent|text)\b/;

/** Records an interaction: who, when, how, and what was heard. One screen, keyboard first. */
class RecordPage extends LightElement {
  static properties = { programme: {}, at: {}, draft: { state: true }, problem: { state: true }, recorded: { state: true }, busy: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("keydown", this.#press);
  }

  willUpdate(changed) {
    if (changed.has("programme") && !this.draft) {
      this.draft = draftOf(this.programme);
      this.#startWith(new URLSearchParams(location.search).get("with"));
    }
    if (changed.has("draft") && this.draft) keep(this.programme, this.draft);
  }

  firstUpdated() {
    requestAnimationFrame(() => this.querySelector("stakeholder-picker").focus());
  }

  render() {
    entitle(t.record.title, this.programme.name);
    const faults = pointer => this.problem?.at?.(pointer) ?? [];
    return html`
      <div class="page record">
        <header class="page-head">
          <h1>${t.record.title}</h1>
          <p class="lead">${t.record.lead}</p>
        </header>
        ${this.recorded
          ? html`<recorded-notice .recorded=${this.recorded} .programme=${this.programme} @another=${this.#another} @undone=${this.#restore}></recorded-notice>`
          : nothing}
        <form novalidate class="record__form" @submit=${this.#save}>
          ${this.#problem()}
          <section class="record__who">
            <stakeholder-picker name="participants" .programme=${this.programme} .label=${t.record.who} .hint=${t.record.whoHint}
              .faults=${faults("/participants")} @picked=${event => this.#add(event.detail)}></stakeholder-picker>
            ${this.draft.participants.map((one, place) => html`
              <participant-entry .participant=${one} .place=${place} .problem=${this.problem}
                @changed=${event => this.#change(place, event.detail)} @removed=${() => this.#remove(place)}></participant-entry>`)}
          </section>
          <section class="record__how">
            ${field({ name: "effectiveOn", label: t.record.when, problem: this.problem }, facts => html`
              <input class="input input--date" type="date" id=${facts.id} max=${this.programme.today} .value=${this.draft.effectiveOn}
                aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid} @change=${event => this.#set({ effectiveOn: event.target.value })}>`)}
            ${oneOf({ name: "channel", legend: t.record.channel, options: CHANNELS.map(value => [value, t.channels[value]]), chosen: this.draft.channel, faults: faults("/channel"), onChange: channel => this.#set({ channel }) })}
            ${oneOf({ name: "intent", legend: t.record.intent, hint: t.record.intentHint, optional: true, options: INTENTS.map(value => [value, t.intents[value]]), chosen: this.draft.intent, faults: faults("/intent"), onChange: intent => this.#set({ intent }) })}
            ${field({ name: "text", label: t.record.text, hint: t.record.textHint, optional: true, problem: this.problem }, facts => html`
              <textarea class="input" id=${facts.id} rows="4" .value=${this.draft.text} aria-describedby=${facts.describedBy} aria-invalid=${facts.invalid}
                @input=${event => this.#set({ text: event.target.value })}></textarea>`)}
            <div class="actions record__save">
              <button class="button button--primary" aria-disabled=${this.busy ? "true" : nothing}>${t.record.save}</button>
              <span class="subtle small">${t.record.shortcut} <kbd>Ctrl</kbd> <kbd>Enter</kbd></span>
            </div>
          </section>
        </form>
      </div>`;
  }

  #problem() {
    if (!this.problem) return nothing;
    const elsewhere = (this.problem.errors ?? []).filter(error => !PLACED.test(error.pointer ?? ""));
    return html`<problem-notice .problem=${this.problem} .errors=${elsewhere}></problem-notice>`;
  }

  async #startWith(id) {
    if (!id) return;
    const person = (await namesOf(this.programme, {}).catch(() => null))?.get(id);
    if (person) this.draft = { ...draftOf(this.programme, person) };
  }

  #set(change) {
    this.draft = { ...this.draft, ...change };
  }

  async #add(person) {
    const known = this.draft.participants.findIndex(one => one.person.id === person.id);
    if (known < 0) this.#set({ participants: [...this.draft.participants, participant(person)] });
    await this.updateComplete;
    this.querySelectorAll("participant-entry")[known < 0 ? this.draft.participants.length - 1 : known].focus();
  }

  #change(place, change) {
    this.#set({ participants: this.draft.participants.map((one, at) => (at === place ? { ...one, ...change } : one)) });
  }

  #remove(place) {
    this.#set({ participants: this.draft.participants.filter((_, at) => at !== place) });
    this.querySelector("stakeholder-picker").focus();
  }

  #press = event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.querySelector("form.record__form").requestSubmit();
    }
  };

  #save = async event => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    this.recorded = undefined;
    const draft = this.draft;
    try {
      const { id, entry } = await write("POST", `/v1/programmes/${this.programme.id}/interactions`, bodyOf(draft));
      this.recorded = { draft, entry: entry ?? `interaction.${id}.0`, signals: await this.#signals(draft, id) };
      this.draft = emptyDraft(this.programme);
      await this.updateComplete;
      this.querySelector("recorded-notice").focus();
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.querySelector("[aria-invalid=true]")?.focus();
    } finally {
      this.busy = false;
    }
  };

  /** What was heard, with the ids under which it can be answered. */
  async #signals(draft, id) {
    if (!draft.participants.some(one => one.signals.length)) return [];
    const { participants } = await read(`/v1/programmes/${this.programme.id}/interactions/${id}`).catch(() => ({ participants: [] }));
    return participants.flatMap(one => one.signals);
  }

  #another = () => {
    this.recorded = undefined;
    this.querySelector("stakeholder-picker").focus();
  };

  #restore = () => {
    this.draft = this.recorded.draft;
  };
}

customElements.define("record-page", RecordPage);
