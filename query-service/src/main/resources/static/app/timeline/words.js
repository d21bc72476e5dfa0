import { day, t } from "../language/language.js";
import { dateOf } from "./moment.js";

/** The moment that is looked at, in a sentence. */
export function momentInWords(programme, { asOf, knownAt } = {}) {
  const known = knownInWords(programme, knownAt);
  if (asOf && known) return t.time.both(day(asOf), known);
  if (asOf) return t.time.world(day(asOf));
  if (known) return t.time.known(known, day(programme.today));
  return t.time.now(day(programme.today));
}

function knownInWords(programme, knownAt) {
  if (!knownAt) return null;
  return /^\d+$/.test(knownAt) ? t.time.atPosition(knownAt) : t.time.atDay(day(dateOf(knownAt, programme.timeZone)));
}
