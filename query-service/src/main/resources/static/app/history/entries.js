import { read } from "../pages/api.js";

/** Positions that fit in one address; longer ones are refused on their way. */
const AT_ONCE = 250;

/** The entries of the ledger at some positions, the newest first. */
export async function entriesAt(programme, positions, signal) {
  const parts = [];
  for (let from = 0; from < positions.length; from += AT_ONCE) parts.push(positions.slice(from, from + AT_ONCE));
  const answers = await Promise.all(parts.map(part => read(`/v1/programmes/${programme.id}/ledger`, { positions: part.join(","), limit: AT_ONCE }, signal)));
  const day = entry => entry.effectiveOn ?? entry.recordedAt;
  return answers.flatMap(({ items }) => items).toSorted((one, other) => day(other).localeCompare(day(one)));
}
