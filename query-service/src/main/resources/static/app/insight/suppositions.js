/**
 * What is supposed, as it stands in the address, so that a question can be shared and the back button takes the last thing
 * back: "leaves.k3p9_tie-made.k3p9.x7q2.influence". Ids have no points, no underscores and no dashes.
 */

const FIELDS = {
  leaves: ["stakeholder"],
  "tie-made": ["from", "to", "kind"],
  "tie-strengthened": ["from", "to", "kind"],
  "tie-ended": ["from", "to", "kind"],
  "stance-changed": ["stakeholder", "stance"],
  "role-taken-up": ["stakeholder", "role"],
  "domain-moved": ["stakeholder", "domain"],
  "speaks-for": ["stakeholder", "targetGroup"],
  "voice-taken-up": ["stakeholder", "voice", "audience"],
};

const STRONGEST = 0.9;

export const TYPES = Object.keys(FIELDS);
export const fieldsOf = type => FIELDS[type];

/** Writes supposed events for an address. A tie of kind "both" runs both ways. */
export function written(events) {
  return events.map(event => [event.type, ...FIELDS[event.type].map(name => event[name])].join(".")).join("_");
}

/** Reads them back; what nobody could have written is left out. */
export function readFrom(search) {
  const text = new URLSearchParams(search).get("suppose") ?? "";
  return text.split("_").map(readOne).filter(Boolean);
}

/** Whom somebody with a voice speaks to: everyone, or one domain or target group. */
export const EVERYONE = "all";
export const audienceOf = (sort, id) => `${sort}-${id}`;

/** The event as the server is asked about it. */
export function asked({ kind, stance, audience = EVERYONE, ...event }) {
  const [sort, id] = audience.split("-");
  return {
    ...event,
    ...(sort === "domain" ? { domain: id } : {}),
    ...(sort === "group" ? { targetGroup: id } : {}),
    ...(stance === undefined ? {} : { stance: Number(stance) }),
    ...(kind === undefined ? {} : { kind: kind === "trust" ? "trust" : "influence" }),
    ...(kind === "both" && event.type === "tie-made" ? { undirected: true } : {}),
    ...(event.type === "tie-strengthened" ? { strength: STRONGEST } : {}),
  };
}

function readOne(text) {
  const [type, ...values] = text.split(".");
  if (!(type in FIELDS) || values.length !== FIELDS[type].length) return undefined;
  return { type, ...Object.fromEntries(FIELDS[type].map((name, place) => [name, values[place]])) };
}
