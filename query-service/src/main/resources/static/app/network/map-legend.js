import { html, svg } from "lit";
import { byName, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";

const STANCES = ["for", "neutral", "against", "unknown"];
const KEYS = {
  for: svg`<path class="filled" d="M14 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0Z" transform="translate(0 4)"/><path class="tick" d="M5.5 4.5l3.5-3 3.5 3"/>`,
  neutral: svg`<path class="filled" d="M14 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0Z" transform="translate(0 -1)"/><path class="tick" d="M5 16.5h8"/>`,
  against: svg`<path class="filled" d="M14 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0Z" transform="translate(0 -2)"/><path class="tick" d="M5.5 14l3.5 3 3.5-3"/>`,
  unknown: svg`<path class="hollow" d="M14.5 9a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0Z"/>`,
};

export const stanceGroup = ({ stance }) => (stance === undefined || stance === null ? "unknown" : stance > 0 ? "for" : stance < 0 ? "against" : "neutral");

/** A shape in its colour, as on the map. */
export const swatch = ({ shape, colour }) => html`<svg class=${`swatch swatch--${colour}`} viewBox="-1.6 -1.6 3.2 3.2" aria-hidden="true">${svg`<path d=${shape}/>`}</svg>`;

/** What shapes, colours and marks mean, each to be shown or left out. */
class MapLegend extends LightElement {
  static properties = { nodes: {}, domains: {}, looks: {}, hidden: {} };

  render() {
    const perDomain = Map.groupBy(this.nodes, node => node.domain ?? "");
    const perStance = Map.groupBy(this.nodes, stanceGroup);
    const domains = this.domains.toSorted((one, other) => byName(one.name, other.name));
    return html`
      <fieldset class="legend">
        <legend>${t.map.domains}</legend>
        ${domains.map(({ id, name }) => this.#entry(`domain:${id}`, swatch(this.looks.of(id)), name, perDomain.get(id)?.length ?? 0))}
        ${perDomain.has("") ? this.#entry("domain:", swatch(this.looks.of(null)), t.map.noDomain, perDomain.get("").length) : ""}
      </fieldset>
      <fieldset class="legend">
        <legend>${t.map.stances}</legend>
        ${STANCES.map(group => this.#entry(`stance:${group}`, html`<svg class="swatch swatch--stance" viewBox="0 0 18 18" aria-hidden="true">${KEYS[group]}</svg>`, t.map.groups[group], perStance.get(group)?.length ?? 0))}
      </fieldset>
      <ul class="legend legend--ties small">
        <li><svg viewBox="0 0 30 8" aria-hidden="true"><path class="tie" d="M0 4h30"/></svg>${t.map.influence}</li>
        <li><svg viewBox="0 0 30 8" aria-hidden="true"><path class="tie tie--trust" d="M0 4h30"/></svg>${t.map.trust}</li>
        <li><svg viewBox="0 0 30 12" aria-hidden="true"><circle cx="5" cy="6" r="2.5"/><circle cx="20" cy="6" r="5.5"/></svg>${t.map.size}</li>
      </ul>`;
  }

  #entry(key, mark, name, count) {
    return html`
      <label class="legend__entry">
        <input type="checkbox" .checked=${!this.hidden.has(key)} @change=${() => this.dispatchEvent(new CustomEvent("toggled", { detail: key }))}>
        ${mark}<span>${name}</span><span class="subtle">${count}</span>
      </label>`;
  }
}

customElements.define("map-legend", MapLegend);
