import { html, nothing, svg } from "lit";
import { entriesAt } from "../history/entries.js";
import "../history/ledger-entry.js";
import { hundredths, number, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

const PARTS = 10;
const ENTRIES = 6;

/** How a number is made: its terms, how each is found, who makes it up, and the entries of the ledger behind it. */
class ScoreExplanation extends LightElement {
  static properties = { insight: {}, names: {}, programme: {}, at: {}, open: { state: true }, all: { state: true } };

  #explanation = new Fetching(this, {
    on: () => [this.programme.id, this.insight.id, this.insight.evidence, this.at],
    load: async (programme, id, _, at, signal) => {
      const path = `/v1/programmes/${programme}`;
      const explanation = await read(`${path}/insights/${encodeURIComponent(id)}/explanation`, at, signal);
      const entries = await entriesAt(this.programme, explanation.events.map(event => event.position), signal);
      return { ...explanation, entries: new Map(entries.map(entry => [entry.position, entry])) };
    },
  });

  render() {
    return this.#explanation.draw(explanation => html`
      <p class="small">${explanation.formula}</p>
      ${this.#table(explanation.terms, explanation.score, "insight")}
      ${explanation.candidates.length
        ? html`<h4 class="evidence__title">${t.explanation.candidates}</h4>
          ${explanation.candidates.map(one => html`
            <details class="made-of"><summary>${one.name} <span class="subtle">${t.insight.ofHundred(hundredths(one.score))}</span></summary>${this.#table(one.terms, one.score, one.stakeholder)}</details>`)}`
        : nothing}`);
  }

  #table(terms, score, of) {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t.explanation.title}>
        <table class="terms terms--made">
          <thead><tr><th scope="col">${t.explanation.term}</th><th scope="col"><span class="visually-hidden">${t.explanation.share}</span></th><th scope="col">${t.explanation.sum}</th></tr></thead>
          <tbody>${terms.map(term => this.#term(term, `${of}-${term.name}`))}</tbody>
          <tfoot><tr><th scope="row" colspan="2">${t.explanation.together}</th><td class="number">${points(score)}</td></tr></tfoot>
        </table>
      </div>`;
  }

  #term(term, key) {
    const { label, how, value, weight, contribution, positions } = term;
    const open = this.open === key;
    return html`
      <tr>
        <th scope="row">
          <span>${label}</span>
          <span class="terms__how">${how}</span>
          <button class="opener" aria-expanded=${String(open)} @click=${() => this.#turn(open ? undefined : key)}>${t.explanation.restsOn(positions.length)}</button>
        </th>
        <td class="terms__figure"><svg viewBox="0 0 100 6" aria-hidden="true">${svg`<rect class="all" width=${100 * weight} height="6"/><rect class="part" width=${100 * contribution} height="6"/>`}</svg></td>
        <td class="number">${points(value)} × ${number(weight)} = ${points(contribution)}</td>
      </tr>
      ${open ? html`<tr class="terms__behind"><td colspan="3">${this.#parts(term)}${this.#entries(positions)}</td></tr>` : nothing}`;
  }

  #parts({ parts = [], value }) {
    if (parts.length === 0) return nothing;
    const shown = parts.slice(0, PARTS);
    const rest = value - shown.reduce((sum, part) => sum + part.value, 0);
    return html`
      <ul class="terms__parts">
        ${shown.map(part => html`<li><a href=${addressOf(this.programme.id, `/s/${part.stakeholder}`)}>${part.name}</a> <span class="number">${points(part.value)}</span></li>`)}
        ${parts.length > PARTS ? html`<li>${t.explanation.others(parts.length - PARTS)} <span class="number">${points(rest)}</span></li>` : nothing}
      </ul>`;
  }

  #entries(positions) {
    const entries = positions.map(position => this.#explanation.value.entries.get(position)).filter(Boolean);
    const shown = this.all ? entries : entries.slice(-ENTRIES);
    return html`
      <ol class="evidence">${shown.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}</ol>
      ${shown.length < entries.length ? html`<p><button class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(entries.length - shown.length)}</button></p>` : nothing}`;
  }

  #turn(key) {
    this.open = key;
    this.all = false;
  }
}

/** 0.4286 → 42.86: a hundredth more than the page shows elsewhere, so that the sum can be checked by eye. */
const points = value => number(100 * value);

customElements.define("score-explanation", ScoreExplanation);
