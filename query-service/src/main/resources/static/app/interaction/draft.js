/** What somebody is about to record; it stays while they look elsewhere, and is never kept on the device. */

const drafts = new Map();

export function draftOf(programme, person) {
  const draft = drafts.get(programme.id) ?? emptyDraft(programme);
  if (person && !draft.participants.some(one => one.person.id === person.id)) draft.participants.push(participant(person));
  drafts.set(programme.id, draft);
  return draft;
}

export function keep(programme, draft) {
  drafts.set(programme.id, draft);
}

export function emptyDraft(programme) {
  return { participants: [], effectiveOn: programme.today, channel: "conversation", intent: undefined, text: "" };
}

export function participant(person) {
  return { person, tone: undefined, signals: [], understanding: undefined };
}

/** The body of the request; what was left open is left out. */
export function bodyOf({ participants, effectiveOn, channel, intent, text }) {
  return JSON.parse(JSON.stringify({
    channel,
    effectiveOn,
    intent,
    text: text.trim() || undefined,
    participants: participants.map(({ person, tone, signals, understanding }) => ({
      stakeholder: person.id,
      tone,
      understanding,
      signals: signals.length ? signals.map(({ form, words, reason }) => ({ form, words: words.trim() || undefined, reason: reason || undefined })) : undefined,
    })),
  }));
}
