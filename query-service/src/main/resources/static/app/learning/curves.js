import { number, t } from "../language/language.js";

/** Which curves stand in one figure: what is claimed belongs beside what was seen. */
const FIGURES = [["understanding"], ["knowledge"], ["attitude"], ["adoption-claimed", "adoption-observed"]];

/** What was measured of somebody, as figures to draw: each with its curves and the scale they share. */
export function figuresOf(curves) {
  return FIGURES.map(abouts => curves.filter(({ about }) => abouts.includes(about)))
    .filter(some => some.length)
    .flatMap(some => (some.every(curve => fits(curve, some[0])) ? [some] : some.map(curve => [curve])))
    .map(some => ({ about: some.length > 1 ? "adoption" : some[0].about, curves: some, scale: scaleOf(some), withheld: some.reduce((sum, { withheld }) => sum + withheld, 0) }));
}

/** A value in words: of adoption, which is a share, as a percentage; else on its scale. */
export function valueOf(value, { least, most }) {
  return least === 0 && most === 100 ? `${number(Math.round(10 * value) / 10)}%` : number(value);
}

export function scaleInWords(scale) {
  return scale && !(scale.least === 0 && scale.most === 100) ? t.learning.scale(number(scale.least), number(scale.most)) : null;
}

function fits(one, other) {
  const [scale, another] = [one, other].map(curve => scaleOf([curve]));
  return !scale || !another || (scale.least === another.least && scale.most === another.most);
}

function scaleOf(curves) {
  const points = curves.flatMap(curve => curve.points);
  return points.length ? { least: Math.min(...points.map(({ least }) => least)), most: Math.max(...points.map(({ most }) => most)) } : undefined;
}
