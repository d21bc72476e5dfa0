import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { entriesAt } from "./entries.js";
import "./entry-list.js";

/** Opens to the entries of the ledger at some positions; they are fetched when somebody wants to see them. */
class EntriesOpener extends LightElement {
  static properties = { positions: {}, about: {}, names: {}, programme: {}, at: {}, open: { state: true } };

  #entries = new Fetching(this, {
    on: () => [this.open ? this.positions : null],
    load: (positions, signal) => (positions ? entriesAt(this.programme, positions, signal) : null),
  });

  render() {
    if (this.positions.length === 0) return html`<p class="small subtle">${t.insight.noEvidence}</p>`;
    return html`
      <details @toggle=${event => (this.open = event.target.open)}>
        <summary class="opener">${t.insight.restsOn(this.positions.length)}${this.about ? html`<span class="visually-hidden">: ${this.about}</span>` : nothing}</summary>
        ${this.open && this.#entries.value !== null
          ? this.#entries.draw(entries => html`<entry-list .entries=${entries} .names=${this.names} .programme=${this.programme}></entry-list>`)
          : nothing}
      </details>`;
  }
}

customElements.define("entries-opener", EntriesOpener);
