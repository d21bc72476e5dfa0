import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf, go } from "../pages/route.js";
import { entitle } from "../pages/title.js";
import "../stakeholder/stakeholder-picker.js";
import "../timeline/time-control.js";
import "./focus-card.js";
import { graphOf } from "./graph.js";
import { stanceGroup } from "./map-legend.js";
import "./network-canvas.js";
import "./network-exports.js";
import "./network-table.js";
import { looks } from "./shapes.js";

/** The network: as a map, and the same as a table. */
class MapPage extends LightElement {
  static properties = { programme: {}, at: {}, view: { state: true }, chosen: { state: true }, hidden: { state: true } };

  #network = new Fetching(this, {
    on: () => [this.programme.id, this.at],
    live: true,
    load: async (id, at, signal) => {
      const found = await read(`/v1/programmes/${id}/network/map`, at, signal);
      const graph = graphOf(found);
      this.chosen = graph.byId.get(this.chosen?.id ?? new URLSearchParams(location.search).get("focus"));
      return { graph, domains: found.domains, looks: looks(found.domains) };
    },
  });

  #shown = node => !this.hidden.has(`domain:${node.domain ?? ""}`) && !this.hidden.has(`stance:${stanceGroup(node)}`);

  /** The same, as a new function whenever the filters change, so that the map draws anew. */
  #filter = this.#shown;

  constructor() {
    super();
    this.view = "map";
    this.hidden = new Set();
  }

  render() {
    entitle(t.map.title, this.programme.name);
    return html`
      <div class="page page--wide map">
        <header class="map__head">
          <h1>${t.map.title}</h1>
          <time-control .programme=${this.programme} .at=${this.at}></time-control>
        </header>
        ${this.#network.draw(found => (found.graph.nodes.length ? this.#draw(found) : this.#empty()))}
      </div>`;
  }

  #draw({ graph, domains, looks: look }) {
    const shown = graph.nodes.filter(this.#shown);
    return html`
      <div class="map__bar">
        <div class="switch" role="group" aria-label=${t.map.view}>
          ${["map", "table"].map(view => html`<button aria-pressed=${String(this.view === view)} @click=${() => (this.view = view)}>${t.map.views[view]}</button>`)}
        </div>
        ${this.view === "map" ? html`<stakeholder-picker name="map" .programme=${this.programme} .label=${t.map.find} hide-label @picked=${event => this.#choose(graph.byId.get(event.detail.id))}></stakeholder-picker>` : nothing}
        <p class="subtle small map__count">${t.map.count(shown.length, graph.nodes.length)}</p>
      </div>
      <div class="map__columns">
        <div class="map__main">
          ${this.view === "map"
            ? html`
              <network-canvas .graph=${graph} .looks=${look} .shown=${this.#filter} .chosen=${this.chosen}
                @chosen=${event => this.#choose(event.detail)} @opened=${event => go(addressOf(this.programme.id, `/s/${event.detail.id}`))}></network-canvas>
              <p class="small subtle map__help" id="map-help">${t.map.help}</p>`
            : html`<network-table .nodes=${shown} .domains=${domains} .looks=${look} .programme=${this.programme}></network-table>`}
        </div>
        <div class="map__beside">
          ${this.view === "map" && this.chosen
            ? html`<focus-card .node=${this.chosen} .domains=${domains} .looks=${look} .programme=${this.programme} .count=${graph.nodes.length} @chosen=${event => this.#choose(event.detail)}></focus-card>`
            : nothing}
          <map-legend .nodes=${graph.nodes} .domains=${domains} .looks=${look} .hidden=${this.hidden} @toggled=${event => this.#toggle(event.detail)}></map-legend>
          <network-exports .programme=${this.programme} .at=${this.at}></network-exports>
        </div>
      </div>`;
  }

  #toggle(key) {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.hidden = hidden;
    this.#filter = node => this.#shown(node);
    if (this.chosen && !this.#shown(this.chosen)) this.chosen = undefined;
  }

  #choose(node) {
    this.chosen = node;
  }

  #empty() {
    return html`
      <div class="empty">
        <p class="lead">${t.map.empty}</p>
        <p class="actions"><a class="button button--primary" href=${addressOf(this.programme.id, "/import")}>${t.insight.toImport}</a> <a class="button" href=${addressOf(this.programme.id, "/add")}>${t.add.action}</a></p>
      </div>`;
  }
}

customElements.define("map-page", MapPage);
