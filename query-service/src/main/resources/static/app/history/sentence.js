import { day, t } from "../language/language.js";

/** An entry of the ledger as a sentence; the server's own when it gives one. */
export function sentenceOf(entry, names) {
  const { type, summary, data = {} } = entry;
  const words = text(data.stance?.source ?? data.tie?.source ?? data.interaction?.text ?? data.publication?.quote ?? data.reason ?? data.why);
  if (summary) return { sentence: summary, words: null };
  const tell = t.events[type];
  const sentence = tell ? tell(facts(entry, names)) : t.ledger.raw(type);
  return { sentence, words };
}

/** A personal text: open, or erased. */
export function text(value) {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  return value.text ?? t.erased;
}

/** What the sentences name; the holder is what the event happened to. */
function facts({ aggregate = "", data = {} }, names) {
  const holder = aggregate.split("/").at(-1) || data.entry?.split(".")[1];
  return {
    ...data,
    ...(data.stance ?? {}),
    ...(data.tie ?? {}),
    ...(data.interaction ?? {}),
    subject: data.stance?.statement,
    ...(typeof data.technique === "string" ? { technique: names.technique(data.technique) } : {}),
    holder: names.person(holder),
    person: id => names.person(id),
    domain: id => names.domain(id),
    group: id => names.group(id),
    statement: id => names.statement(id),
    text,
    day,
  };
}
