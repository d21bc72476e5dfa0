import { html, nothing } from "lit";
import { number, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { calledAt } from "./lettered.js";

const AT_FIRST = 10;

/** The pairs behind one cell of the matrix, those furthest from indifference first, each with what it rests on. */
class PairList extends LightElement {
  static properties = { one: {}, other: {}, discourse: {}, names: {}, programme: {}, all: { state: true } };

  willUpdate(changed) {
    if (changed.has("one") || changed.has("other")) this.all = false;
  }

  render() {
    const { relations, relationsInAll } = this.discourse;
    const pairs = this.#pairs();
    const shown = this.all ? pairs : pairs.slice(0, AT_FIRST);
    return html`
      <h3 class="pairs__title">${t.discourse.encounters.opened(calledAt(this.one), calledAt(this.other))}</h3>
      <ul class="pairs">${shown.map(pair => this.#pair(pair))}</ul>
      ${shown.length < pairs.length ? html`<p><button type="button" class="link-button" @click=${() => (this.all = true)}>${t.insight.moreEvidence(pairs.length - shown.length)}</button></p>` : nothing}
      ${relations.length < relationsInAll ? html`<p class="small subtle">${t.discourse.encounters.cut(relations.length, relationsInAll)}</p>` : nothing}`;
  }

  #pairs() {
    const places = new Map(this.discourse.found.flatMap(({ members }, place) => members.map(member => [member.stakeholder, place])));
    return this.discourse.relations.filter(({ one, other }) => {
      const [low, high] = [places.get(one.stakeholder), places.get(other.stakeholder)].toSorted((a, b) => a - b);
      return low === this.one && high === this.other;
    });
  }

  #pair({ one, other, congruence, conflict, evidence }) {
    const named = [one, other].map(({ name }) => name ?? t.erased).join(` ${t.discourse.encounters.and} `);
    return html`
      <li>
        <p class="pairs__who">${this.#person(one)} ${t.discourse.encounters.and} ${this.#person(other)}</p>
        <p class="small number">${t.discourse.encounters.same}: ${number(congruence)} · ${t.discourse.encounters.opposite}: ${number(conflict)}</p>
        <entries-opener .positions=${evidence} .about=${named} .names=${this.names} .programme=${this.programme}></entries-opener>
      </li>`;
  }

  #person({ stakeholder, name }) {
    return html`<a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name ?? t.erased}</a>`;
  }
}

customElements.define("pair-list", PairList);
