import { hundredths, t } from "../language/language.js";

/** What came of one technique so far in answer to one form, all groups together, in a sentence. */
export function triedInShort(tried, code, answered) {
  const known = tried.find(({ technique, form, group }) => technique === code && form === answered && group === undefined);
  return known ? t.guide.tried.short(known.result) : t.guide.tried.never;
}

/** How sure that is, in words; of a few observations no percentage is told. */
export function certainty({ observed, interval, share }) {
  if (!observed) return t.guide.tried.noEffectYet;
  const between = t.guide.tried.between(hundredths(interval.low), hundredths(interval.high));
  return share === undefined ? between : `${t.guide.tried.share(hundredths(share))} ${between}`;
}
