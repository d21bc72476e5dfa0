import { text } from "../history/sentence.js";

/** What groups have to learn and what is offered for it, from what was written down; what was erased or withdrawn says nothing more. */
export function needsIn(dossiers) {
  return dossiers.flatMap(({ entries }) => {
    const noted = entries.filter(({ type }) => type === "learning-need.noted");
    const offered = entries.filter(({ type }) => type === "learning-need.offered");
    return noted.map(({ data, position }) => ({
      group: data.group,
      need: text(data.need),
      offers: offered.map(({ data: offer }) => ({ what: text(offer.what), from: offer.from })),
      positions: [position, ...offered.map(one => one.position)],
    }));
  });
}
