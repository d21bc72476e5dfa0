import { html, nothing, svg } from "lit";
import { hundredths, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import "../history/ledger-entry.js";

const AT_FIRST = 6;

/** What an insight rests on: how its weight adds up, and the entries of the ledger as dated sentences. */
class EvidenceList extends LightElement {
  static properties = { insight: {}, names: {}, programme: {}, at: {}, all: { state: true } };

  #evidence = new Fetching(this, {
    on: () => [this.programme.id, this.insight.id, this.insight.evidence, this.at],
    load: async (programme, id, evidence, at, signal) => {
      const path = `/v1/programmes/${programme}`;
      const [whole, ledger] = await Promise.all([
        read(`${path}/insights/${encodeURIComponent(id)}`, at, signal),
        evidence.length ? read(`${path}/ledger`, { positions: evidence.join(","), limit: 1000 }, signal) : { items: [] },
      ]);
      return { terms: whole.terms ?? [], entries: ledger.items };
    },
  });

  render() {
    return this.#evidence.draw(({ terms, entries }) => html`${this.#terms(terms)} ${this.#entries(entries)}`);
  }

  #terms(terms) {
    if (terms.length === 0) return nothing;
    return html`
      <table class="terms">
        <caption>${t.insight.terms}</caption>
        <tbody>
          ${terms.map(({ label, contribution, weight }) => html`
            <tr>
              <th scope="row">${label}</th>
              <td class="terms__figure"><svg viewBox="0 0 100 6" aria-hidden="true">${svg`<rect class="all" width=${100 * weight} height="6"/><rect class="part" width=${100 * contribution} height="6"/>`}</svg></td>
              <td class="number">${t.insight.term(hundredths(contribution), hundredths(weight))}</td>
            </tr>`)}
        </tbody>
      </table>`;
  }

  #entries(entries) {
    if (entries.length === 0) return nothing;
    const newestFirst = entries.toSorted((one, other) => (other.effectiveOn ?? other.recordedAt).localeCompare(one.effectiveOn ?? one.recordedAt));
    const shown = this.all ? newestFirst : newestFirst.slice(0, AT_FIRST);
    return html`
      <h4 class="evidence__title">${t.insight.entries}</h4>
      <ol class="evidence">
        ${shown.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}
      </ol>
      ${shown.length < entries.length
        ? html`<p><button class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(entries.length - shown.length)}</button></p>`
        : nothing}`;
  }
}

customElements.define("evidence-list", EvidenceList);
