import { read } from "../pages/api.js";

let last = { key: undefined, answer: undefined };

addEventListener("ledgerchange", () => (last = { key: undefined }));

/** How sure the insights of a moment are; asked once for all of them until something is recorded, because it takes a while to find out. */
export function certaintyOf(programme, at) {
  const key = JSON.stringify([programme.id, at]);
  if (last.key !== key) last = { key, answer: read(`/v1/programmes/${programme.id}/insights/uncertainty`, at) };
  last.answer.catch(() => (last = { key: undefined }));
  return last.answer;
}
