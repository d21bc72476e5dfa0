import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import "../history/ledger-entry.js";

const AT_FIRST = 6;

/** What an insight rests on: the entries of the ledger as dated sentences. */
class EvidenceList extends LightElement {
  static properties = { insight: {}, names: {}, programme: {}, at: {}, all: { state: true } };

  #evidence = new Fetching(this, {
    on: () => [this.programme.id, this.insight.evidence],
    load: async (programme, evidence, signal) =>
      evidence.length ? (await read(`/v1/programmes/${programme}/ledger`, { positions: evidence.join(","), limit: 1000 }, signal)).items : [],
  });

  render() {
    return this.#evidence.draw(entries => this.#entries(entries));
  }

  #entries(entries) {
    if (entries.length === 0) return nothing;
    const newestFirst = entries.toSorted((one, other) => (other.effectiveOn ?? other.recordedAt).localeCompare(one.effectiveOn ?? one.recordedAt));
    const shown = this.all ? newestFirst : newestFirst.slice(0, AT_FIRST);
    return html`
      <ol class="evidence">
        ${shown.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}
      </ol>
      ${shown.length < entries.length
        ? html`<p><button class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(entries.length - shown.length)}</button></p>`
        : nothing}`;
  }
}

customElements.define("evidence-list", EvidenceList);
