import { html, nothing } from "lit";
import { day, hundredths, number, t } from "../language/language.js";
import { read } from "../pages/api.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";

/** What gets across between two sides, by whom, and what is left without each of them. */
class InsightPassage extends LightElement {
  static properties = { insight: {}, names: {}, programme: {}, at: {} };

  #whole = new Fetching(this, {
    on: () => [this.programme.id, this.insight.id, this.insight.evidence, this.at],
    load: (programme, id, _, at, signal) => read(`/v1/programmes/${programme}/insights/${encodeURIComponent(id)}`, at, signal),
  });

  render() {
    return this.#whole.draw(({ crossing }) => {
      if (!crossing) return nothing;
      const [one, other] = this.insight.subjects.map(id => t.layers[id] ?? this.names.domain(id));
      return html`
        <div class="passage">
          ${this.#direction(one, other, crossing.there)} ${this.#direction(other, one, crossing.back)}
          ${crossing.carriers.length ? this.#carriers(crossing.carriers) : nothing}
        </div>`;
    });
  }

  #direction(from, to, { independentPaths, strength, ways }) {
    return html`
      <p>${t.passage.direction(from, to, independentPaths, number(strength))}</p>
      ${ways.length ? html`<ul>${ways.map(way => html`<li>${way.people.map(one => one.name).join(" → ")} <span class="subtle">${t.passage.strength(number(way.strength))}</span></li>`)}</ul>` : nothing}`;
  }

  #carriers(carriers) {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t.passage.carriers}>
        <table class="terms terms--made">
          <caption>${t.passage.carriers}</caption>
          <thead><tr><th scope="col">${t.passage.who}</th><th scope="col">${t.passage.share}</th><th scope="col">${t.passage.without}</th></tr></thead>
          <tbody>${carriers.map(({ stakeholder, name, share, lastDay, pathsWithout }) => html`
            <tr>
              <th scope="row"><a href=${addressOf(this.programme.id, `/s/${stakeholder}`)}>${name}</a>${lastDay ? html`<span class="terms__how">${t.stakeholder.leaves(day(lastDay))}</span>` : nothing}</th>
              <td class="number">${hundredths(share)}%</td>
              <td class="number">${t.passage.left(pathsWithout.there, pathsWithout.back)}</td>
            </tr>`)}
          </tbody>
        </table>
      </div>`;
  }
}

customElements.define("insight-passage", InsightPassage);
