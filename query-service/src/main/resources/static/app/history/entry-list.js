import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import "./ledger-entry.js";

const AT_FIRST = 6;

/** Entries of the ledger as dated sentences: the first few, and the others when somebody asks. */
class EntryList extends LightElement {
  static properties = { entries: {}, names: {}, programme: {}, all: { state: true } };

  render() {
    const shown = this.all ? this.entries : this.entries.slice(0, AT_FIRST);
    const more = this.entries.length - shown.length;
    return html`
      <ol class="evidence">
        ${shown.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}
      </ol>
      ${more ? html`<p><button type="button" class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(more)}</button></p>` : nothing}`;
  }
}

customElements.define("entry-list", EntryList);
