import { t } from "../language/language.js";

/** What a coalition that nobody named is called, by its place in the list: A to Z, then numbers. */
export const letterOf = place => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1));

export const calledAt = place => t.discourse.found.name(letterOf(place));
