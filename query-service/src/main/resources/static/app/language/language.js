import { en } from "./en.js";
import { nl } from "./nl.js";

/** The reader's language: what they chose here, else what the server read from their browser. */
export const language = ["nl", "en"].find(known => known === localStorage.getItem("language")) ?? (document.documentElement.lang === "en" ? "en" : "nl");

/** Every text, in that language. */
export const t = language === "en" ? en : nl;

document.documentElement.lang = language;

const locale = language === "en" ? "en-GB" : "nl-NL";
const zone = { timeZone: "UTC" };
const dayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", ...zone });
const shortDayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", ...zone });
const instantFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const wholeFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

/** 12 juni 2026 */
export const day = date => dayFormat.format(new Date(`${date}T00:00:00Z`));

/** 12 jun 2026 */
export const shortDay = date => shortDayFormat.format(new Date(`${date}T00:00:00Z`));

/** 12 juni 2026 om 14:05 */
export const instant = moment => instantFormat.format(new Date(moment));

export const number = value => numberFormat.format(value);

/** 0.72 → 72 */
export const hundredths = value => wholeFormat.format(value * 100);

/** a, b en c */
export const listed = words => listFormat.format(words);

export const byName = (one, other) => collator.compare(one, other);

/** Speaks another language from now on. */
export function speak(other) {
  localStorage.setItem("language", other);
  location.reload();
}
