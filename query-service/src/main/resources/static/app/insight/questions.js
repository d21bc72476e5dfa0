import { t } from "../language/language.js";

/** Which "what if" questions an insight raises by itself: that who it hangs on leaves, that a candidate does what is asked. */

const SHOWN = 3;

export function questionsOf({ kind, subjects, candidates = [] }, names) {
  const best = candidates.slice(0, SHOWN);
  switch (kind) {
    case "single-point-of-failure":
      return [{ words: t.whatIf.ask.leaves(names.person(subjects[0])), events: [{ type: "leaves", stakeholder: subjects[0] }] }];
    case "missing-bridge-builder":
      return best.filter(one => one.ties?.length).map(one => ({ words: t.whatIf.ask.ties(one.name, one.ties.map(tie => names.person(tie.to === one.stakeholder ? tie.from : tie.to))), events: one.ties.map(made) }));
    case "missing-ambassador":
      return best.map(one => ({ words: t.whatIf.ask.speaks(one.name), events: speaking(one.stakeholder, subjects[0], names) }));
    case "weakly-supported-domain":
      return best.map(one => ({ words: t.whatIf.ask.supports(one.name), events: [{ type: "stance-changed", stakeholder: one.stakeholder, stance: 1 }] }));
    default:
      return [];
  }
}

function made({ from, to }) {
  return { type: "tie-made", from, to, kind: "both" };
}

/** Of a target group one speaks for it; of a domain one supports the change in the open. */
function speaking(stakeholder, subject, names) {
  const supports = names.get(stakeholder)?.stance?.value > 0;
  return [
    ...(names.isGroup(subject) ? [{ type: "speaks-for", stakeholder, targetGroup: subject }] : []),
    ...(supports ? [] : [{ type: "stance-changed", stakeholder, stance: 1 }]),
  ];
}
