import { read } from "../pages/api.js";

let asked;

/** Every kind of insight by its name: heading, purpose and the rule by which it is reported. They are the same for every programme, so they are asked for once. */
export function kindsOfInsight() {
  asked ??= read("/v1/insight-kinds").then(kinds => new Map(kinds.map(one => [one.kind, one])));
  asked.catch(() => (asked = undefined));
  return asked;
}
