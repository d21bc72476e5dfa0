import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import "../history/ledger-entry.js";

const AT_FIRST = 6;

/** The entries of the ledger that an insight rests on, as dated sentences. */
class EvidenceList extends LightElement {
  static properties = { positions: {}, names: {}, programme: {}, all: { state: true } };

  #entries = new Fetching(this, {
    on: () => [this.programme.id, this.positions],
    load: (id, positions, signal) => read(`/v1/programmes/${id}/ledger`, { positions: positions.join(","), limit: 1000 }, signal),
  });

  render() {
    return this.#entries.draw(({ items }) => {
      const newestFirst = items.toSorted((one, other) => (other.effectiveOn ?? other.recordedAt).localeCompare(one.effectiveOn ?? one.recordedAt));
      const shown = this.all ? newestFirst : newestFirst.slice(0, AT_FIRST);
      return html`
        <ol class="evidence">
          ${shown.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}
        </ol>
        ${shown.length < items.length
          ? html`<p><button class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(items.length - shown.length)}</button></p>`
          : nothing}`;
    });
  }
}

customElements.define("evidence-list", EvidenceList);
