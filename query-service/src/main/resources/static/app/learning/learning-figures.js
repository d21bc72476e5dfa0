import { html, nothing } from "lit";
import { day, hundredths, t } from "../language/language.js";
import "../history/entries-opener.js";
import { LightElement } from "../pages/light-element.js";
import { figuresOf, scaleInWords, valueOf } from "./curves.js";
import "./learning-chart.js";

/** What was measured of one group or organisation: each figure with its table, and what is held back because it would be about persons. */
class LearningFigures extends LightElement {
  static properties = { whose: {}, called: {}, names: {}, programme: {}, at: {} };

  render() {
    const figures = figuresOf(this.whose?.curves ?? []);
    if (figures.length === 0) return html`<p>${t.learning.nothingMeasured}</p>`;
    return figures.map(figure => this.#figure(figure));
  }

  #figure(figure) {
    const { about, curves, scale, withheld } = figure;
    const rows = curves.flatMap(({ about: sort, points }) => points.map(point => ({ ...point, sort }))).toSorted((one, other) => one.effectiveOn.localeCompare(other.effectiveOn));
    const title = t.learning.about[about];
    return html`
      <section class="learning-figure">
        <h4>${title}${scaleInWords(scale) ? html` <span class="subtle">${scaleInWords(scale)}</span>` : nothing}</h4>
        ${rows.length
          ? html`
            <div class="learning-figure__both">
              <learning-chart .figure=${figure} .label=${t.learning.chart(title, this.called, rows.length)}></learning-chart>
              ${this.#table(title, rows, scale, curves.length > 1)}
            </div>`
          : nothing}
        ${this.#distance(about)}
        ${withheld ? html`<p class="learning-figure__withheld">${t.learning.withheld(withheld)}</p>` : nothing}
      </section>`;
  }

  #table(title, rows, scale, several) {
    return html`
      <table class="learning-table">
        <caption class="visually-hidden">${title}, ${this.called}</caption>
        <thead>
          <tr>
            <th scope="col">${t.learning.on}</th>
            ${several ? html`<th scope="col">${t.learning.what}</th>` : nothing}
            <th scope="col" class="number">${t.learning.value}</th>
            <th scope="col" class="number">${t.learning.sample}</th>
            <th scope="col">${t.learning.margin}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ effectiveOn, sort, value, sample, interval, position }) => html`
            <tr>
              <th scope="row"><time datetime=${effectiveOn}>${day(effectiveOn)}</time></th>
              ${several ? html`<td data-label=${t.learning.what}>${t.learning.about[sort]}</td>` : nothing}
              <td class="number" data-label=${t.learning.value}>${valueOf(value, scale)}</td>
              <td class="number" data-label=${t.learning.sample}>${sample ? sample : t.learning.noSample}</td>
              <td data-label=${t.learning.margin}>${interval ? t.learning.between(valueOf(interval.low, scale), valueOf(interval.high, scale)) : t.learning.noMargin}</td>
            </tr>
            <tr class="learning-table__rests">
              <td colspan=${several ? 5 : 4}><entries-opener .positions=${[position]} .about=${`${title}, ${day(effectiveOn)}`} .names=${this.names} .programme=${this.programme} .at=${this.at}></entries-opener></td>
            </tr>`)}
        </tbody>
      </table>`;
  }

  #distance(about) {
    const { adoption } = this.whose;
    return about === "adoption" && adoption ? html`<p>${t.learning.distance(hundredths(Math.abs(adoption.distance)), Math.sign(adoption.distance))}</p>` : nothing;
  }
}

customElements.define("learning-figures", LearningFigures);
