import { html, nothing } from "lit";
import { day, listed, t } from "../language/language.js";
import { write } from "../pages/api.js";
import { LightElement } from "../pages/light-element.js";
import "../pages/problem-notice.js";
import { addressOf } from "../pages/route.js";

/** Says what was recorded, and offers to take it back or to record another. */
class RecordedNotice extends LightElement {
  static properties = { recorded: {}, programme: {}, undone: { state: true }, problem: { state: true } };

  willUpdate(changed) {
    if (changed.has("recorded")) this.undone = false;
  }

  async focus() {
    await this.updateComplete;
    this.querySelector(".notice").focus();
  }

  render() {
    const { draft } = this.recorded;
    const who = listed(draft.participants.map(one => one.person.name));
    return html`
      <div class="notice notice--done recorded" role="status" tabindex="-1">
        ${this.undone ? html`<h2>${t.record.undone}</h2><p>${t.record.undoneExplained}</p>` : html`
          <h2>${t.record.done}</h2>
          <p>${t.record.doneExplained(t.channels[draft.channel], who, day(draft.effectiveOn))}</p>
          <p class="actions">
            <button class="button button--primary" @click=${() => this.dispatchEvent(new Event("another"))}>${t.record.another}</button>
            <button class="button" @click=${this.#undo}>${t.record.undo}</button>
            ${draft.participants.length === 1
              ? html`<a href=${addressOf(this.programme.id, `/s/${draft.participants[0].person.id}`)}>${t.record.toStory(who)}</a>`
              : nothing}
          </p>
          ${this.recorded.signals?.length ? html`<ul>${this.recorded.signals.map(({ signal, form }) => html`<li><a href=${addressOf(this.programme.id, "/guide", { signal })}>${t.guide.fromSignal(t.signals[form])}</a></li>`)}</ul>` : nothing}`}
        ${this.problem ? html`<problem-notice .problem=${this.problem}></problem-notice>` : nothing}
      </div>`;
  }

  #undo = async () => {
    try {
      const path = `/v1/programmes/${this.programme.id}/entries/${this.recorded.entry}/withdrawal`;
      await write("POST", path, { reason: t.record.undoReason });
      this.undone = true;
      this.dispatchEvent(new Event("undone"));
    } catch (problem) {
      this.problem = problem;
    }
  };
}

customElements.define("recorded-notice", RecordedNotice);
