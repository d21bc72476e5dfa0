import { html, nothing } from "lit";
import { day, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";

/** When a group joins, along which route, who chose that, and whether all is ready. */
class LearningRoute extends LightElement {
  static properties = { route: {}, needs: {}, names: {}, programme: {}, at: {} };

  render() {
    const { transitionMoment, moves, joining, conditions, name } = this.route;
    return html`
      <dl class="facts learning-route">
        <div><dt>${t.learning.route.need}</dt><dd>${this.needs.length ? this.needs.map(one => this.#need(one)) : t.learning.route.noNeed}</dd></div>
        <div><dt>${t.learning.route.moment}</dt><dd>${transitionMoment ? day(transitionMoment) : t.learning.route.noMoment}</dd></div>
        <div><dt>${t.learning.route.alternative}</dt><dd>${this.#alternatives(moves)}</dd></div>
        <div><dt>${t.learning.route.joining}</dt><dd>${joining ? this.#joining(joining) : t.learning.route.noJoining}</dd></div>
        <div><dt>${t.learning.route.ready}</dt><dd>${conditions.length ? html`<ul>${conditions.map(one => html`<li>${this.#condition(one)}</li>`)}</ul>` : t.learning.route.noConditions}</dd></div>
      </dl>
      ${this.#positions().length ? html`<entries-opener .positions=${this.#positions()} .about=${t.learning.route.of(name)} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener>` : nothing}`;
  }

  #need({ need, offers }) {
    return html`<p>${need} <span class="subtle">${offers.length ? offers.map(({ what, from }) => t.learning.route.offered(what, from && day(from))).join(" ") : t.learning.route.notOffered}</span></p>`;
  }

  #alternatives(moves) {
    if (moves.length === 0) return t.learning.route.notMoved;
    return moves.map(({ moment, effectiveOn, alternative }) => html`<p>${alternative ? html`${alternative} <span class="subtle small">${t.learning.route.considered(day(effectiveOn), day(moment))}</span>` : t.learning.route.noAlternative(day(effectiveOn), day(moment))}</p>`);
  }

  #joining({ moment, chosenBy, chooser }) {
    return `${day(moment)}, ${t.learning.route.choosers[chosenBy]}${chooser ? ` (${this.names.person(chooser)})` : ""}`;
  }

  #condition({ kind, met, assessedOn }) {
    const state = met ? t.learning.route.met[met] : t.learning.route.notAssessed;
    return `${t.learning.route.conditions[kind]}: ${state}${assessedOn ? ` (${day(assessedOn)})` : ""}`;
  }

  #positions() {
    const { moves, joining } = this.route;
    return [...this.needs.flatMap(({ positions }) => positions), ...moves.map(({ position }) => position), ...(joining ? [joining.position] : [])].toSorted((one, other) => one - other);
  }
}

customElements.define("learning-route", LearningRoute);
