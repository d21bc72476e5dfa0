import { html, nothing } from "lit";
import { day, instant, t } from "../language/language.js";
import { entryLink } from "../guide/entry-links.js";
import { LightElement } from "../pages/light-element.js";
import { sentenceOf } from "./sentence.js";

/** One entry of the ledger: when it was so, what was noted, when and under which number it was recorded. */
class LedgerEntry extends LightElement {
  static properties = { entry: {}, names: {}, programme: {} };

  render() {
    const { position, recordedAt, effectiveOn, data } = this.entry;
    const technique = typeof data?.technique === "string" ? data.technique : null;
    const { sentence, words } = sentenceOf(this.entry, this.names);
    return html`
      <div class="ledger-entry">
        <p class="ledger-entry__day">${effectiveOn ? html`<time datetime=${effectiveOn}>${day(effectiveOn)}</time>` : html`<span class="subtle">${t.ledger.undated}</span>`}</p>
        <div>
          <p>${sentence}</p>
          ${technique ? html`<p class="small">${t.guide.inCatalogue} ${entryLink(this.programme, { code: technique, name: this.names.technique(technique) })}</p>` : nothing}
          ${words ? html`<p class="quote">${words}</p>` : nothing}
          <p class="subtle small">${t.ledger.recorded(instant(recordedAt), position)}</p>
        </div>
      </div>`;
  }
}

customElements.define("ledger-entry", LedgerEntry);
