import { html, nothing } from "lit";
import { t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { stanceScale, stanceWords } from "../stakeholder/stance.js";
import { neighbours } from "./graph.js";
import { swatch } from "./map-legend.js";

const SHOWN = 6;

/** Who is chosen on the map, and the way to the neighbours. */
class FocusCard extends LightElement {
  static properties = { node: {}, domains: {}, looks: {}, programme: {}, count: {} };

  render() {
    const { id, name, domain, layer, stance, rank } = this.node;
    const near = neighbours(this.node);
    return html`
      <section class="focus-card" aria-labelledby="focus-name">
        <header>
          <h2 id="focus-name"><a href=${addressOf(this.programme.id, `/s/${id}`)}>${name ?? t.erased}</a></h2>
          <button class="tool tool--icon" aria-label=${t.close} title=${t.close} @click=${() => this.#choose(undefined)}>✕</button>
        </header>
        <p class="focus-card__world">${swatch(this.looks.of(domain))} <span>${this.#domain(domain)}${layer ? html` · ${t.layers[layer]}` : nothing}</span></p>
        <p class="focus-card__stance">${stanceScale(stance)} <span>${stanceWords(stance)}</span></p>
        <p class="small subtle">${t.map.rank(rank, this.count)}</p>
        ${near.length
          ? html`<h3>${t.map.tied(near.length)}</h3>
            <ul>${near.slice(0, SHOWN).map(one => html`<li><button class="link-button" @click=${() => this.#choose(one.node)}>${one.node.name ?? t.erased}</button></li>`)}</ul>
            ${near.length > SHOWN ? html`<p class="small subtle">${t.map.andMore(near.length - SHOWN)}</p>` : nothing}`
          : html`<p class="small">${t.ties.none}</p>`}
      </section>`;
  }

  #domain(id) {
    return this.domains.find(one => one.id === id)?.name ?? t.map.noDomain;
  }

  #choose(node) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: node, bubbles: true }));
  }
}

customElements.define("focus-card", FocusCard);
