import { html } from "lit";
import { addressOf } from "../pages/route.js";

/** To one entry of the catalogue, at the moment that is looked at. */
export function entryLink(programme, { code, name }) {
  return html`<a href=${addressOf(programme.id, "/techniques", { entry: code })}>${name}</a>`;
}

/** To entries on the page of the catalogue itself. */
export function inPage(entries) {
  return entries.map(({ code, name }, place) => html`${place ? " · " : ""}<a href=${`#entry-${code}`}>${name}</a>`);
}

/** To some entries, beside each other. */
export function entryLinks(programme, entries) {
  return entries.map((entry, place) => html`${place ? " · " : ""}${entryLink(programme, entry)}`);
}
