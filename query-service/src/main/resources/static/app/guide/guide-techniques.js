import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { entryLink } from "./entry-links.js";
import { triedInShort } from "./tried.js";

/** The techniques that suit what was heard, with the smallest first step of each, and the moves in the conversation. */
class GuideTechniques extends LightElement {
  static properties = { guide: {}, texts: {}, chosen: {}, programme: {} };

  render() {
    const { techniques, moves } = this.guide;
    return html`
      <p class="subtle">${t.guide.techniques.lead}</p>
      <ul class="guide-options">${techniques.map(one => this.#technique(one))}</ul>
      <h3 class="guide-sub">${t.guide.techniques.moves}</h3>
      <dl class="guide-moves">
        ${moves.map(({ code, name, firstStep }) => html`<div><dt>${entryLink(this.programme, { code, name })}</dt><dd>${firstStep}</dd></div>`)}
      </dl>
      ${this.#levers()}`;
  }

  /** What can be pulled beside a technique; values and emotions come first. */
  #levers() {
    const { form, reason } = this.guide;
    const suiting = this.texts.levers.filter(({ forms, reasons }) => forms.includes(form) && (!reason || reasons.includes(reason)));
    if (suiting.length === 0) return nothing;
    return html`
      <h3 class="guide-sub">${t.guide.techniques.levers}</h3>
      <p class="subtle">${t.catalogue.kinds.levers.why}</p>
      <dl class="guide-moves">
        ${suiting.map(lever => html`<div><dt>${entryLink(this.programme, lever)}</dt><dd>${lever.firstStep} <span class="subtle">${lever.proper}</span></dd></div>`)}
      </dl>`;
  }

  #technique({ code, name, why, firstStep, example, cautions, proper, suitsReason, own }) {
    const chosen = code === this.chosen;
    return html`
      <li class=${`guide-option${chosen ? " guide-option--chosen" : ""}`}>
        <div class="guide-option__head">
          <h3>${name}</h3>
          <button type="button" class="button guide-option__choose" aria-pressed=${String(chosen)} @click=${() => this.#choose(code)}>
            ${chosen ? t.guide.chosen : t.guide.choose}<span class="visually-hidden"> ${name}</span>
          </button>
        </div>
        ${suitsReason || own ? html`<p class="small subtle">${[suitsReason ? t.guide.techniques.suitsReason : null, own ? t.guide.techniques.own : null].filter(Boolean).join(" · ")}</p>` : nothing}
        <p>${why}</p>
        <p class="guide-first"><strong>${t.guide.firstStep}</strong> ${firstStep}</p>
        <p class="small subtle">${triedInShort(this.guide.tried, code, this.guide.form)} ${t.guide.inCatalogue} ${entryLink(this.programme, { code, name })}</p>
        <details>
          <summary class="opener">${t.guide.techniques.more}<span class="visually-hidden"> ${name}</span></summary>
          ${example ? html`<p><strong>${t.guide.example}</strong> ${example}</p>` : nothing}
          ${cautions.length ? html`<p><strong>${t.guide.cautions}</strong></p><ul class="guide-cautions">${cautions.map(caution => html`<li>${caution}</li>`)}</ul>` : nothing}
          ${proper ? html`<p><strong>${t.guide.proper}</strong> ${proper}</p>` : nothing}
        </details>
      </li>`;
  }

  #choose(code) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: code }));
  }
}

customElements.define("guide-techniques", GuideTechniques);
