import { html, nothing } from "lit";
import { entriesAt } from "../history/entries.js";
import "../history/entry-list.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";

/** What speaks for an insight, or against it: the entries of the ledger as dated sentences. */
class EvidenceList extends LightElement {
  static properties = { positions: {}, names: {}, programme: {}, at: {} };

  #evidence = new Fetching(this, {
    on: () => [this.positions],
    load: (positions, signal) => entriesAt(this.programme, positions, signal),
  });

  render() {
    return this.#evidence.draw(entries => (entries.length ? html`<entry-list .entries=${entries} .names=${this.names} .programme=${this.programme}></entry-list>` : nothing));
  }
}

customElements.define("evidence-list", EvidenceList);
