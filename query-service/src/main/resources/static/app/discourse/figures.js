import { html, svg } from "lit";

/** Figures beside the words; what they show is always said in words as well, so they are hidden from readers of the page. */

const WIDTH = 480;
const HEIGHT = 14;
const CELL = 34;

/** A bar in parts, one beside the other. The parts that are unknown are drawn as an empty frame. */
export function partsFigure(parts, whole) {
  const scale = (WIDTH - 2) / Math.max(whole, 1);
  let from = 1;
  const drawn = parts.filter(({ count }) => count > 0).map(({ name, count }) => {
    const x = from;
    from += count * scale;
    return { name, x, width: Math.max(count * scale - 2, 1.5) };
  });
  return html`
    <svg class="figure-parts" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${drawn.map(({ name, x, width }) => svg`<rect class=${name} x=${x} width=${width} y="1" height=${HEIGHT - 2}/>`)}
    </svg>`;
}

/** How often the same, as a filled block, and how often the opposite, as an open one; the larger the more often. */
export function encounterFigure(congruence, conflict, most) {
  return html`
    <svg class="figure-encounter" viewBox="0 0 ${2 * CELL} ${CELL}" aria-hidden="true">
      ${block("same", congruence, most, 0)}${block("opposite", conflict, most, CELL)}
    </svg>`;
}

function block(name, value, most, left) {
  const side = Math.sqrt(value / Math.max(most, 1e-9)) * (CELL - 6);
  if (side < 1) return svg`<line class="axis" x1=${left + 13} x2=${left + CELL - 13} y1=${CELL - 3} y2=${CELL - 3}/>`;
  return svg`<rect class=${name} x=${left + (CELL - side) / 2} y=${CELL - 2 - side} width=${side} height=${side}/>`;
}

/** A part of a whole, 0 to 1. */
export function shareFigure(share) {
  return html`
    <svg class="figure-share" viewBox="0 0 120 8" aria-hidden="true">
      ${svg`<rect class="all" x="0" width="120" y="0" height="8"/><rect class="part" x="0" width=${share * 120} y="0" height="8"/>`}
    </svg>`;
}
