import { html, svg } from "lit";

/** Small figures beside the words; what they show is always said in words as well, so they are hidden from readers of the page. */

const WIDTH = 200;
const DOTS = 40;

/** A line from 0 to 1, the part where the score may lie, and the score itself. */
export function intervalFigure(score, { low, high }) {
  const x = value => 1 + value * (WIDTH - 2);
  return html`
    <svg class="figure-interval" viewBox="0 0 ${WIDTH} 16" aria-hidden="true">
      ${svg`
        <line class="axis" x1="0" x2=${WIDTH} y1="8" y2="8"/>
        <rect class="band" x=${x(low)} width=${Math.max(x(high) - x(low), 1)} y="4" height="8"/>
        <line class="tick" x1=${x(score)} x2=${x(score)} y1="0" y2="16"/>`}
    </svg>`;
}

/** One mark for everyone it concerns: filled when asked, hollow when not. Above forty, shares of a bar. */
export function knownFigure({ asked, unknown }) {
  const all = asked + unknown;
  return all > DOTS ? shares(asked / all) : dots(asked, all);
}

function dots(asked, all) {
  const perRow = 20;
  const rows = Math.ceil(all / perRow);
  return html`
    <svg class="figure-known" viewBox="0 0 ${WIDTH} ${rows * 10}" aria-hidden="true">
      ${Array.from({ length: all }, (_, place) => svg`
        <circle class=${place < asked ? "known" : "unknown"} cx=${5 + (place % perRow) * 10} cy=${5 + Math.floor(place / perRow) * 10} r="3.25"/>`)}
    </svg>`;
}

function shares(share) {
  return html`
    <svg class="figure-known" viewBox="0 0 ${WIDTH} 10" aria-hidden="true">
      ${svg`<rect class="known" x="0.5" y="1.5" width=${share * (WIDTH - 1)} height="7"/><rect class="unknown" x="0.5" y="1.5" width=${WIDTH - 1} height="7"/>`}
    </svg>`;
}
