import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import "../history/ledger-entry.js";

/** Opens to the entries of the ledger at some positions; they are fetched when somebody wants to see them. */
class EntriesOpener extends LightElement {
  static properties = { positions: {}, names: {}, programme: {}, at: {}, open: { state: true } };

  #entries = new Fetching(this, {
    on: () => [this.open ? this.positions : null],
    load: (positions, signal) => (positions ? read(`/v1/programmes/${this.programme.id}/ledger`, { positions: positions.join(",") }, signal) : null),
  });

  render() {
    return html`
      <details @toggle=${event => (this.open = event.target.open)}>
        <summary class="opener">${t.insight.restsOn(this.positions.length)}</summary>
        ${this.open && this.#entries.value !== null
          ? this.#entries.draw(({ items }) => html`<ol class="evidence">${items.map(entry => html`<li><ledger-entry .entry=${entry} .names=${this.names} .programme=${this.programme}></ledger-entry></li>`)}</ol>`)
          : nothing}
      </details>`;
  }
}

customElements.define("entries-opener", EntriesOpener);
