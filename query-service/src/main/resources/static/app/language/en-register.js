/** The texts of the decision register. */
export const enRegister = {
  register: {
    title: "Decision register",
    titlePast: "Decision register as it was",
    none: "No question has been put to decide on yet.",
    noneExplained: "As soon as a question is recorded that somebody will decide, with those it affects, it stands here. After the decision you see who was asked before it and who was not.",
    summary: (taken, unheard, open) =>
      taken === 0 ? "Nothing has been decided yet." : `${taken === 1 ? "1 decision was taken" : `${taken} decisions were taken`}; ${unheard ? `in ${unheard} of them somebody it affects was not asked beforehand` : "everybody they affect was asked beforehand"}.${open ? ` ${open === 1 ? "1 question is" : `${open} questions are`} still open.` : ""}`,
    groups: { open: "Still open", taken: "Taken" },
    ways: "How to keep the gap small:",
    rule: "Asked means: a conversation meant to ask, or an answer to a consultation, on the day of the decision at the latest and recorded before it. Being told is not being asked.",
    preparedOn: date => `The question was put on ${date}; nothing has been decided yet.`,
    takenOn: date => `Decided on ${date}`,
    by: "by",
    room: { fixed: "Now fixed", open: "Now open", together: "Designed together" },
    scenarios: (count, taken) => `${count === 0 ? "No scenario" : count === 1 ? "1 scenario" : `${count} scenarios`} ${taken ? "to choose from" : "so far"}`,
    caseNumber: number => `Case ${number}`,
    nobodyAffected: "Nobody was named whom it affects.",
    involvement: {
      "not-reached": "Not reached",
      informed: "Told or spoken with, not asked",
      "asked-after": "Asked only afterwards",
      "asked-before": "Asked beforehand",
      decided: "Decided it",
    },
    involvementOpen: { "asked-before": "Asked so far", "not-reached": "Not reached yet", informed: "Told or spoken with, not asked yet" },
    late: (recorded, said) => `Recorded late: an entry of ${recorded} says it happened on ${said}. It was recorded after the decision and heals nothing.`,
  },
};
