import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { day, instant, t } from "../language/language.js";
import { entryIn } from "../guide/catalogue.js";
import { entryLink, entryLinks } from "../guide/entry-links.js";
import { text } from "../history/sentence.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import "./withdrawal-form.js";

/** Everything that was recorded about a stakeholder, newest first; what was late, corrected or withdrawn says so. */
class StakeholderStory extends LightElement {
  static properties = { story: {}, texts: {}, names: {}, programme: {}, stakeholder: {}, withdrawing: { state: true } };

  render() {
    return html`
      <section aria-labelledby="story-title">
        <h2 id="story-title">${t.story.title}</h2>
        ${this.story.length ? html`<ol class="story">${repeat(this.story, entry => entry.position, entry => this.#entry(entry))}</ol>` : html`<p class="subtle">${t.story.none}</p>`}
      </section>`;
  }

  #entry(entry) {
    const { position, recordedAt, effectiveOn, summary, withdrawn } = entry;
    const noted = text(entry.data?.interaction?.text);
    const marks = ["late", "corrected", "withdrawn"].filter(mark => entry[mark]);
    return html`
      <li class=${`story__entry${withdrawn ? " story__entry--withdrawn" : ""}`}>
        <p class="story__day">${effectiveOn ? html`<time datetime=${effectiveOn}>${day(effectiveOn)}</time>` : html`<span class="subtle">${t.ledger.undated}</span>`}</p>
        <div class="story__words">
          ${marks.length ? html`<p class="story__marks">${marks.map(mark => html`<span class="mark mark--${mark}">${t.story[mark]}</span>`)}</p>` : nothing}
          <p>${withdrawn ? html`<s>${summary}</s>` : summary}</p>
          ${noted && !withdrawn ? html`<p class="small">“${noted}”</p>` : nothing}
          ${withdrawn ? nothing : html`${this.#answers(entry)}${this.#technique(entry)}`}
          <p class="subtle small">${t.ledger.recorded(instant(recordedAt), position)}${this.#withdraw(entry)}</p>
          ${this.withdrawing === entry.entry && entry.entry
            ? html`<withdrawal-form .entry=${entry} .programme=${this.programme} @closed=${this.#close}></withdrawal-form>`
            : nothing}
        </div>
      </li>`;
  }

  /** Where an answer can be found to what was heard that day. */
  #answers({ data }) {
    const heard = (data?.interaction?.participants ?? []).filter(one => one.stakeholder === this.stakeholder).flatMap(one => one.signals ?? []);
    return heard.map(({ signal, form, reason }) => html`
      <p class="small">
        <a href=${addressOf(this.programme.id, "/guide", { signal })}>${t.guide.fromSignal(t.signals[form])}</a>
        <span class="subtle">${t.guide.inCatalogue} ${entryLinks(this.programme, [entryIn(this.texts, "forms", form), entryIn(this.texts, "reasons", reason)].filter(Boolean))}</span>
      </p>`);
  }

  /** What was planned, in the catalogue. */
  #technique({ data }) {
    if (typeof data?.technique !== "string") return nothing;
    return html`<p class="small">${t.guide.inCatalogue} ${entryLink(this.programme, { code: data.technique, name: this.names.technique(data.technique) })}</p>`;
  }

  #withdraw({ entry, type, withdrawn, summary }) {
    if (!entry || withdrawn || type.endsWith("withdrawn") || this.withdrawing === entry) return nothing;
    return html` · <button class="link-button" @click=${() => (this.withdrawing = entry)}>${t.story.withdraw}<span class="visually-hidden">: ${summary}</span></button>`;
  }

  #close = event => {
    this.withdrawing = undefined;
    if (event.detail) this.dispatchEvent(new Event("changed"));
  };
}

customElements.define("stakeholder-story", StakeholderStory);
