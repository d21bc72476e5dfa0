import { html, nothing } from "lit";
import { byName, number, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { stanceScale, stanceWords } from "../stakeholder/stance.js";
import { neighbours } from "./graph.js";
import { swatch } from "./map-legend.js";

const ROWS = 100;
const LAYERS = ["board", "management", "work-floor", "outside"];

/** The same network as rows; any column sorts. */
class NetworkTable extends LightElement {
  static properties = { nodes: {}, domains: {}, looks: {}, programme: {}, by: { state: true }, down: { state: true }, rows: { state: true } };

  constructor() {
    super();
    Object.assign(this, { by: "influence", down: true, rows: ROWS });
  }

  get #columns() {
    return {
      name: { of: node => node.name ?? "", compare: byName },
      domain: { of: node => this.#domain(node.domain), compare: byName },
      layer: { of: node => LAYERS.indexOf(node.layer) },
      stance: { of: node => node.stance ?? -3 },
      influence: { of: node => node.pageRank ?? 0, numeric: true },
      ties: { of: node => node.ties.length, numeric: true },
    };
  }

  render() {
    const columns = this.#columns;
    const { of, compare = (one, other) => one - other } = columns[this.by];
    const sorted = this.nodes.toSorted((one, other) => (this.down ? -1 : 1) * compare(of(one), of(other)) || byName(one.name ?? "", other.name ?? ""));
    return html`
      <div class="network-table" tabindex="0" role="region" aria-label=${t.map.table}>
        <table>
          <caption class="visually-hidden">${t.map.caption}</caption>
          <thead><tr>${Object.entries(columns).map(([column, { numeric }]) => this.#head(column, numeric))}</tr></thead>
          <tbody>${sorted.slice(0, this.rows).map(node => this.#row(node))}</tbody>
        </table>
      </div>
      ${sorted.length > this.rows
        ? html`<p><button class="button" @click=${() => (this.rows += 5 * ROWS)}>${t.map.moreRows(Math.min(5 * ROWS, sorted.length - this.rows))}</button></p>`
        : nothing}`;
  }

  #head(column, numeric) {
    const sorted = this.by === column;
    return html`
      <th scope="col" class=${numeric ? "numeric" : ""} aria-sort=${sorted ? (this.down ? "descending" : "ascending") : nothing}>
        <button @click=${() => this.#sort(column, numeric)}>${t.map.columns[column]}<span aria-hidden="true">${sorted ? (this.down ? "↓" : "↑") : "↕"}</span></button>
      </th>`;
  }

  #row(node) {
    return html`
      <tr>
        <th scope="row"><a href=${addressOf(this.programme.id, `/s/${node.id}`)}>${node.name ?? t.erased}</a></th>
        <td>${swatch(this.looks.of(node.domain))} ${this.#domain(node.domain)}</td>
        <td>${t.layers[node.layer] ?? html`<span class="subtle">${t.unknown}</span>`}</td>
        <td class="network-table__stance">${stanceScale(node.stance)} ${stanceWords(node.stance)}</td>
        <td class="numeric">${number(100 * (node.pageRank ?? 0))} %</td>
        <td class="numeric">${neighbours(node).length}</td>
      </tr>`;
  }

  #domain(id) {
    return this.domains.find(one => one.id === id)?.name ?? t.map.noDomain;
  }

  #sort(column, numeric) {
    this.down = this.by === column ? !this.down : Boolean(numeric) || column === "stance";
    this.by = column;
  }
}

customElements.define("network-table", NetworkTable);
