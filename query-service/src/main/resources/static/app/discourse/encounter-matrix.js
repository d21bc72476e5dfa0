import { html, nothing } from "lit";
import { number, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { encounterFigure } from "./figures.js";
import { calledAt, letterOf } from "./lettered.js";
import "./pair-list.js";

const MOST = 8;

/** Found coalitions against found coalitions: how much they say the same and how much the opposite. Every cell opens to its pairs. */
class EncounterMatrix extends LightElement {
  static properties = { discourse: {}, names: {}, programme: {}, open: { state: true } };

  render() {
    const { found, encounters } = this.discourse;
    const shown = found.slice(0, MOST);
    const most = Math.max(...encounters.flatMap(({ congruence = 0, conflict = 0 }) => [congruence, conflict]));
    return html`
      <ul class="encounters__key small" aria-hidden="true">
        <li><span class="key key--same"></span>${t.discourse.encounters.same}</li>
        <li><span class="key key--opposite"></span>${t.discourse.encounters.opposite}</li>
      </ul>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t.discourse.encounters.title}>
        <table class="encounters">
          <thead><tr><td></td>${shown.map((_, place) => html`<th scope="col"><span aria-hidden="true">${letterOf(place)}</span><span class="visually-hidden">${calledAt(place)}</span></th>`)}</tr></thead>
          <tbody>${shown.map((one, row) => this.#row(one, row, shown, most))}</tbody>
        </table>
      </div>
      <p class="small subtle">${t.discourse.encounters.scale}</p>
      <div id="encounter-pairs" ?hidden=${!this.open}>${this.open ? this.#pairs() : nothing}</div>`;
  }

  #row({ members }, row, shown, most) {
    return html`
      <tr>
        <th scope="row"><a href=${`#found-${row}`} data-reload @click=${this.#toFound}><span class="encounters__name">${calledAt(row)}</span><span class="encounters__letter" aria-hidden="true">${letterOf(row)}</span></a> <span class="small subtle encounters__members">${t.discourse.found.members(members.length)}</span></th>
        ${shown.map((_, column) => (column > row ? html`<td class="encounters__blank"></td>` : html`<td>${this.#cell(column, row, most)}</td>`))}
      </tr>`;
  }

  #cell(one, other, most) {
    const { pairs, of, congruence, conflict } = this.discourse.encounters.find(each => each.one === one && each.other === other);
    if (pairs === 0) return html`<span class="encounters__never small subtle"><span aria-hidden="true">–</span><span class="visually-hidden">${t.discourse.encounters.toldNone(calledAt(one), calledAt(other))}</span></span>`;
    const open = this.open?.one === one && this.open.other === other;
    const told = one === other
      ? t.discourse.encounters.toldWithin(calledAt(one), number(congruence), number(conflict))
      : t.discourse.encounters.told(calledAt(one), calledAt(other), number(congruence), number(conflict));
    return html`
      <button type="button" class="printed encounter" aria-expanded=${String(open)} aria-controls="encounter-pairs" @click=${() => (this.open = open ? undefined : { one, other })}>
        ${encounterFigure(congruence, conflict, most)}
        <span class="encounter__numbers number" aria-hidden="true"><span>${number(congruence)}</span><span>${number(conflict)}</span></span>
        <span class="encounter__pairs small subtle" aria-hidden="true">${t.discourse.encounters.pairs(pairs, of)}</span>
        <span class="visually-hidden">${told} ${t.discourse.encounters.pairs(pairs, of)}</span>
      </button>`;
  }

  #pairs() {
    const { one, other } = this.open;
    return html`<pair-list .one=${one} .other=${other} .discourse=${this.discourse} .names=${this.names} .programme=${this.programme}></pair-list>`;
  }

  #toFound = event => {
    event.preventDefault();
    const title = document.getElementById(event.currentTarget.hash.slice(1));
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  };
}

customElements.define("encounter-matrix", EncounterMatrix);
