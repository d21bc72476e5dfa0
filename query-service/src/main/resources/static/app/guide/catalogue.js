import { read } from "../pages/api.js";

let asked;

/** The catalogue that comes with the program; it does not change while one looks, so it is asked for once. */
export function catalogue() {
  asked ??= read("/v1/techniques").catch(problem => {
    asked = undefined;
    throw problem;
  });
  return asked;
}

/** What a form, reason, technique, move or lever is called. */
export function nameIn(texts, kind, code) {
  return entryIn(texts, kind, code)?.name ?? code;
}

/** The entry of a kind with a code, if there is one. */
export function entryIn(texts, kind, code) {
  return texts[kind].find(entry => entry.code === code);
}
