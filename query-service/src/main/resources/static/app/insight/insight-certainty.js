import { html, nothing } from "lit";
import { hundredths, number, t } from "../language/language.js";
import { Fetching } from "../pages/fetching.js";
import { LightElement } from "../pages/light-element.js";
import { addressOf } from "../pages/route.js";
import { certaintyOf } from "./certainty.js";
import { intervalFigure } from "./figures.js";

/** How sure one insight is: in how many possible worlds it holds, where its score and rank lie, and what to ask to be surer. */
class InsightCertainty extends LightElement {
  static properties = { insight: {}, programme: {}, at: {} };

  #certainty = new Fetching(this, {
    on: () => [this.insight.id, this.at, this.insight],
    load: () => certaintyOf(this.programme, this.at),
  });

  render() {
    return this.#certainty.draw(all => {
      const mine = all.insights.find(one => one.id === this.insight.id);
      return mine ? this.#mine(mine, all) : html`<p class="small">${t.certainty.gone}</p>`;
    });
  }

  #mine({ score, rank, reported, neverAsked, candidates }, { rounds, method, questions }) {
    const asks = questions.filter(question => question.insights.includes(this.insight.id));
    return html`
      <div class="certainty">
        ${rounds ? html`
          <p>${t.certainty.reported(hundredths(reported), rounds)}</p>
          <div class="measure"><p class="measure__words">${t.certainty.score(hundredths(score.low), hundredths(score.high))}</p>${intervalFigure(score.value, score)}</div>
          <p>${rank.low === rank.high ? t.certainty.rankSure(number(rank.value)) : t.certainty.rank(number(rank.low), number(rank.high))}</p>` : nothing}
        <p>${neverAsked.high - neverAsked.low < 0.005 ? t.certainty.notAsking : t.certainty.neverAsked(hundredths(neverAsked.low), hundredths(neverAsked.high))}</p>
        ${rounds && candidates.length ? this.#candidates(candidates) : nothing}
        ${asks.length ? html`<h4>${t.certainty.asks}</h4><ul>${asks.map(ask => html`<li><a href=${addressOf(this.programme.id, `/s/${ask.stakeholder}`)}>${ask.question}</a></li>`)}</ul>` : nothing}
        <p class="small subtle">${method}</p>
      </div>`;
  }

  #candidates(candidates) {
    return html`
      <table class="terms">
        <caption>${t.certainty.candidates}</caption>
        <tbody>${candidates.map(({ name, score, rank }) => html`
          <tr>
            <th scope="row">${name}</th>
            <td class="number">${t.certainty.fit(hundredths(score.low), hundredths(score.high))}</td>
            <td class="number">${rank.low === rank.high ? t.certainty.placeSure(number(rank.value)) : t.certainty.place(number(rank.low), number(rank.high))}</td>
          </tr>`)}
        </tbody>
      </table>`;
  }
}

customElements.define("insight-certainty", InsightCertainty);
