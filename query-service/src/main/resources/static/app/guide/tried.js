import { hundredths, t } from "../language/language.js";

/** What came of one technique so far, all forms and groups together, in a sentence. */
export function triedInShort(tried, code) {
  const results = tried.filter(({ technique, group }) => technique === code && group === undefined).map(({ result }) => result);
  const sum = part => results.reduce((total, result) => total + result[part], 0);
  return results.length ? t.guide.tried.short(sum("carriedOut"), sum("observed"), sum("helped")) : t.guide.tried.never;
}

/** How sure that is, in words; of a few observations no percentage is told. */
export function certainty({ observed, interval, share }) {
  if (!observed) return t.guide.tried.noEffectYet;
  const between = t.guide.tried.between(hundredths(interval.low), hundredths(interval.high));
  return share === undefined ? between : `${t.guide.tried.share(hundredths(share))} ${between}`;
}
