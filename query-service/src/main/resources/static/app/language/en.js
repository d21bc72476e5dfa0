import { enEvents } from "./en-events.js";

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;
const capital = sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Every text in English. */
export const en = {
  skip: "To the content",
  waiting: "One moment, fetching the data.",
  optional: "optional",
  erased: "erased",
  someone: "a stakeholder not known here",
  unknown: "unknown",
  close: "Close",

  nav: {
    label: "Programme",
    insights: "What is missing",
    map: "Network",
    record: "Record",
    import: "Import",
  },
  theme: { dark: "Dark appearance" },
  find: {
    label: "Find a stakeholder",
    found: count => many(count, "stakeholder found", "stakeholders found"),
    none: "Nobody found by that name.",
  },
  footer: {
    unknown: "Unknown is not neutral: someone who was never asked counts nowhere as for or against.",
    people: "Draagvlak makes proposals. A person decides.",
  },
  lost: {
    title: "This page does not exist",
    lead: "Perhaps the address was not copied completely.",
    home: "To the beginning",
  },
  problem: {
    unreachable: "The server cannot be reached",
    unreachableDetail: "Check your connection and try again. What you entered is kept.",
    unexpected: status => `Something went wrong${status ? ` (${status})` : ""}`,
    signedOut: "You are no longer signed in",
    signIn: "Sign in again",
    again: "Try again",
  },

  example: {
    label: "Example.",
    explained: "This programme and everyone in it are made up.",
  },
  phase: { exploring: "exploring", preparing: "preparing", transition: "transition", improving: "improving" },
  programme: {
    transition: date => `changes over on ${date}`,
    stakeholders: count => many(count, "stakeholder", "stakeholders"),
    form: {
      name: "What is the programme called?",
      purpose: "What should it achieve?",
      purposeHint: "One sentence that everyone understands.",
      transitionMoment: "When does the new way start?",
      transitionMomentHint: "The transition moment. You can move it later, with the reason.",
      start: "Start this programme",
    },
  },
  start: {
    programmes: "Programmes",
    promise: "See for each programme who the change rests on, who has not been heard yet and where support is thin.",
    another: "Start a programme",
    title: "Support cannot be organised. It is earned.",
    lead: "Draagvlak shows who a change rests on, who has been heard, which coalition carries it, and what was decided and why. Nothing is recorded yet. There are three ways to begin.",
    example: {
      title: "Look at the example",
      lead: "Zaak in Zicht: six made-up municipalities, a year of working together, and all that went wrong and right. A good way to see what Draagvlak notices.",
      action: "Open the example",
      loading: "Recording the example year, day by day.",
      failed: "The example could not be loaded",
    },
    own: {
      title: "Start your own programme",
      lead: "Three questions are enough. Domains, target groups and stakeholders come later.",
    },
    network: {
      title: "Bring a network",
      lead: "Do you have a list of people and their ties already, for example from Gephi, Kumu or Excel?",
      how: "Start a programme above first, then choose “Import”: CSV with nodes and edges, or GraphML. Draagvlak shows what would happen before anything does.",
    },
  },

  time: {
    now: date => `As things stand today, ${date}, with everything recorded so far.`,
    world: date => `As it was on ${date}, with everything known now.`,
    known: (known, today) => `How we saw ${today} with what was known ${known}.`,
    both: (date, known) => `As it was on ${date}, with what was known ${known}.`,
    atDay: date => `by the end of ${date}`,
    atPosition: position => `at entry ${position}`,
    lookingBack: "You are looking back.",
    toNow: "Back to today",
    goBack: "Look back in time",
    another: "Choose another moment",
    worldLabel: "How was it on …",
    worldHint: "The day you want to know about. Empty is today.",
    knownLabel: "… with what was known on",
    knownHint: "Leaves out what was recorded only later. Empty is everything known now.",
    look: "Look",
    monthsAgo: months => (months === 1 ? "A month back" : months === 6 ? "Half a year back" : `${months} months back`),
  },

  insight: {
    title: "What is missing now",
    summary: (urgent, attention, info) => {
      const parts = [
        urgent ? `${many(urgent, "matter is", "matters are")} urgent` : null,
        attention ? `${many(attention, "needs", "need")} attention` : null,
        info ? `${many(info, "is", "are")} good to know` : null,
      ].filter(Boolean);
      return `${capital(parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0])}.`;
    },
    none: "Nothing stands out now.",
    noneExplained: "That does not mean all is well: only that what was recorded shows no gap.",
    emptyRegister: "There are no stakeholders yet. Bring a network or record the first people; then you will see here who is missing.",
    toImport: "Import a network",
    severity: { urgent: "Urgent", attention: "Attention", info: "Good to know" },
    kinds: {
      "missing-bridge-builder": {
        title: "Missing bridge-builders",
        why: "Domains or layers that must work together, but are connected by no path or by one only.",
      },
      "missing-ambassador": {
        title: "Missing ambassadors",
        why: "Domains and target groups where nobody speaks for the change from within.",
      },
      "weakly-supported-domain": {
        title: "Weakly supported domains",
        why: "Where the change is not carried yet, or where nobody was asked.",
      },
      "single-point-of-failure": {
        title: "Hanging on one person",
        why: "Without this person, part of the network comes loose.",
      },
    },
    howSure: "How sure this is",
    weight: "Weight",
    ofHundred: value => `${value} of 100`,
    between: (low, high) => `${low} if the unknown turns out well, ${high} if it turns out badly`,
    certain: "Does not depend on what is still unknown",
    notAsked: (unknown, all) => (unknown === all ? (all === 1 ? "The only one concerned was not asked" : `None of the ${all} were asked`) : `${unknown} of the ${all} ${unknown === 1 ? "was" : "were"} not asked`),
    allAsked: all => (all === 1 ? "The only one concerned was asked" : `All ${all} were asked`),
    candidates: () => "Who could help",
    fit: value => `Fits ${value} of 100.`,
    nextStep: "Next step",
    restsOn: count => `What this rests on: ${many(count, "entry", "entries")}`,
    noEvidence: "This rests on what is not there: nothing was recorded about it.",
    moreEvidence: count => `Show the other ${count}`,
  },

  ledger: {
    undated: "no date",
    recorded: (when, position) => `Recorded on ${when}, number ${position}`,
    raw: type => `Recorded: ${type}`,
  },
  events: enEvents,

  stance: {
    "-2": "is opposed",
    "-1": "is critical",
    0: "is neutral",
    1: "supports it",
    2: "champions it",
    unknown: "not asked",
    short: { "-2": "opposed", "-1": "critical", 0: "neutral", 1: "supports", 2: "champions" },
  },
};
