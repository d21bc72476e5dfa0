import { t } from "../language/language.js";
import { EVERYONE, audienceOf } from "./suppositions.js";

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
      return best.map(one => becoming(one, "ambassador", audienceOf(names.isGroup(subjects[0]) ? "group" : "domain", subjects[0]), names));
    case "missing-sponsor":
      return best.map(one => becoming(one, "sponsor", EVERYONE, names));
    case "missing-enthusiast":
      return best.map(one => becoming(one, "enthusiast", audienceOf("group", subjects[0]), names));
    case "missing-adoption-coach":
      return best.map(one => becoming(one, "adoption-coach", audienceOf("group", subjects[0]), names));
    case "weakly-supported-domain":
      return best.map(one => ({ words: t.whatIf.ask.supports(one.name), events: [{ type: "stance-changed", stakeholder: one.stakeholder, stance: 1 }] }));
    default:
      return [];
  }
}

function made({ from, to }) {
  return { type: "tie-made", from, to, kind: "both" };
}

/** Whoever comes to speak in some way supports the change too. */
function becoming({ stakeholder, name }, voice, audience, names) {
  const supports = names.get(stakeholder)?.stance?.value > 0;
  return {
    words: t.whatIf.ask.becomes[voice](name),
    events: [{ type: "voice-taken-up", stakeholder, voice, audience }, ...(supports ? [] : [{ type: "stance-changed", stakeholder, stance: 1 }])],
  };
}
