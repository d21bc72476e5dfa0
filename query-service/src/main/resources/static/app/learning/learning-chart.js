import { html, nothing, svg } from "lit";
import { shortDay, t } from "../language/language.js";
import { LightElement } from "../pages/light-element.js";
import { valueOf } from "./curves.js";

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 40;
const RIGHT = 44;
const TOP = 14;
const BOTTOM = 156;

const DAY = 86_400_000;

/**
 * Points over time with where each may lie. What is claimed is hollow and its line broken, what was seen or asked is filled, so that nothing
 * hangs on colour; the table beside it says the same in words.
 */
class LearningChart extends LightElement {
  static properties = { figure: {}, label: {} };

  render() {
    const { curves, scale } = this.figure;
    const shown = curves.filter(({ points }) => points.length);
    if (shown.length === 0) return nothing;
    const place = this.#places(shown, scale);
    return html`
      <figure class="learning-chart">
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.label}>
          ${this.#frame(scale, place)}
          ${shown.map(curve => this.#curve(curve, scale, place))}
        </svg>
        ${shown.length > 1 ? html`<figcaption class="small subtle">${shown.map(({ about }) => html`<span class="learning-chart__key">${key(about)}${t.learning.about[about]}</span>`)}</figcaption>` : nothing}
      </figure>`;
  }

  /** From a day and a value to a place in the figure; a day alone stands in the middle. */
  #places(curves, { least, most }) {
    const days = curves.flatMap(({ points }) => points.map(({ effectiveOn }) => Date.parse(effectiveOn)));
    const first = Math.min(...days);
    const last = Math.max(...days);
    const span = last - first;
    return {
      first,
      last,
      x: day => (span < DAY ? (LEFT + WIDTH - RIGHT) / 2 : LEFT + 12 + ((Date.parse(day) - first) / span) * (WIDTH - RIGHT - LEFT - 24)),
      y: value => BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP),
    };
  }

  #frame({ least, most }, { first, last, y }) {
    const written = day => shortDay(new Date(day).toISOString().slice(0, 10));
    return svg`
      ${[least, (least + most) / 2, most].map(value => svg`
        <line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)}/>
        <text class="scale" x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${valueOf(value, { least, most })}</text>`)}
      ${last - first < DAY
        ? svg`<text class="scale" x=${(LEFT + WIDTH - RIGHT) / 2} y=${HEIGHT - 10} text-anchor="middle">${written(first)}</text>`
        : svg`
          <text class="scale" x=${LEFT} y=${HEIGHT - 10}>${written(first)}</text>
          <text class="scale" x=${WIDTH - RIGHT + 24} y=${HEIGHT - 10} text-anchor="end">${written(last)}</text>`}`;
  }

  #curve({ about, points }, scale, { x, y }) {
    return svg`
      <g class=${`curve curve--${about}`}>
        ${points.length > 1 ? svg`<polyline points=${points.map(point => `${x(point.effectiveOn)},${y(point.value)}`).join(" ")}/>` : nothing}
        ${points.map(point => svg`
          ${point.interval ? margin(x(point.effectiveOn), y(point.interval.low), y(point.interval.high)) : nothing}
          ${mark(about, x(point.effectiveOn), y(point.value))}
          <text class="value" x=${x(point.effectiveOn) + 9} y=${y(point.value) + (about === "adoption-claimed" ? -6 : 14)}>${valueOf(point.value, scale)}</text>`)}
      </g>`;
  }
}

function margin(x, low, high) {
  return svg`<path class="margin" d=${`M${x - 4} ${low}h8M${x} ${low}V${high}M${x - 4} ${high}h8`}/>`;
}

function mark(about, x, y) {
  return about === "adoption-claimed" ? svg`<rect class="mark-open" x=${x - 4.5} y=${y - 4.5} width="9" height="9"/>` : svg`<circle class="mark-filled" cx=${x} cy=${y} r="5"/>`;
}

function key(about) {
  return html`<svg viewBox="0 0 14 14" aria-hidden="true">${svg`<g class=${`curve curve--${about}`}>${mark(about, 7, 7)}</g>`}</svg>`;
}

customElements.define("learning-chart", LearningChart);
