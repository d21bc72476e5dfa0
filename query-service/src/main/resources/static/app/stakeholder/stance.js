import { html, svg } from "lit";
import { t } from "../language/language.js";

/** A stance drawn on its scale of five; unknown is an empty scale, never the middle. The words always stand beside it. */

const VALUES = [-2, -1, 0, 1, 2];
const STEP = 18;

export const stanceWords = value => (value === undefined || value === null ? t.stance.unknown : t.stance[value]);

export function stanceScale(value) {
  const known = value !== undefined && value !== null;
  return html`
    <svg class=${`stance-scale${known ? "" : " stance-scale--unknown"}`} viewBox="0 0 ${STEP * 5} 16" aria-hidden="true">
      ${VALUES.map((step, place) => svg`<circle class="step" cx=${STEP / 2 + place * STEP} cy="8" r="2"/>`)}
      ${known ? svg`<circle class="here" cx=${STEP / 2 + (value + 2) * STEP} cy="8" r="6"/>` : ""}
    </svg>`;
}
