/** Each event of the ledger as an English sentence. */

const STANCES = { "-2": "is opposed", "-1": "is critical", 0: "is neutral", 1: "is supportive", 2: "is a champion" };
const OPINIONS = { "-2": "strongly disagrees with", "-1": "disagrees with", 0: "is neutral about", 1: "agrees with", 2: "strongly agrees with" };
const CHANNELS = {
  conversation: "A conversation", meeting: "A meeting", message: "A message", call: "A phone call", event: "An event",
  workshop: "A workshop", observation: "An observation", rumour: "A rumour", broadcast: "A message to many", other: "A contact",
};
const FORMS = { reactance: "“I decide for myself”", scepticism: "“is it needed?”", inertia: "“it costs too much effort”" };
const MEASURES = { understanding: "Understanding", "adoption-claimed": "Adoption, as claimed,", "adoption-observed": "Adoption, as seen,", knowledge: "Knowledge", attitude: "Attitude" };
const LIGHTS = { green: "green", amber: "amber", red: "red" };
const MET = { no: "not fulfilled", partly: "fulfilled in part", yes: "fulfilled" };
const VERDICTS = { scaled: "it is done more widely", adjusted: "it is done differently", stopped: "it is stopped" };
const VOICES = { ambassador: "an ambassador", sponsor: "a sponsor", enthusiast: "an enthusiast", "adoption-coach": "an adoption coach" };
const ROOMS = { fixed: "fixed", open: "open", together: "designed together" };
const KINDS = { organisation: "an organisation", person: "a person", role: "a role" };

const percent = strength => `${Math.round(strength * 100)} of 100`;
const listed = words => new Intl.ListFormat("en").format(words);
const judged = judgement => (judgement ? "in our judgement" : "in their own words");

function stance({ holder, value, judgement, subject, statement }, telling) {
  const said = subject ? `${OPINIONS[value]} “${statement(subject)}”` : STANCES[value];
  return `${telling}${holder} ${said}, ${judged(judgement)}.`;
}

function tie({ holder, to, kind, strength, person, undirected }, telling) {
  const strong = `(strength ${percent(strength)})`;
  if (undirected) return `${telling}${holder} and ${person(to)} have a tie ${strong}.`;
  return kind === "trust"
    ? `${telling}${holder} takes a message from ${person(to)} ${strong}.`
    : `${telling}${holder} has influence on ${person(to)} ${strong}.`;
}

function met({ channel, participants = [], person }, telling) {
  const who = participants.length ? ` with ${listed(participants.map(one => person(one.stakeholder)))}` : "";
  const forms = [...new Set(participants.flatMap(one => (one.signals ?? []).map(signal => FORMS[signal.form])))];
  const heard = forms.length ? ` It voiced ${listed(forms)}.` : "";
  return `${telling}${CHANNELS[channel] ?? CHANNELS.other}${who}.${heard}`;
}

function spoke({ publication = {}, person, statement }, telling) {
  const { by, outlet, positions = [] } = publication;
  const sides = positions.map(one => `${one.agrees ? "for" : "against"} “${statement(one.statement)}”`);
  const side = sides.length ? `, ${listed(sides)}` : "";
  return `${telling}${person(by)} spoke in public (${outlet})${side}.`;
}

export const enEvents = {
  "programme.started": ({ name }) => `The programme ${name} began.`,
  "programme.described": ({ name }) => `Name or purpose of ${name} were put differently.`,
  "programme.phase-entered": () => "A new phase began.",
  "programme.transition-moment-moved": ({ moment, day }) => `The transition moment moved to ${day(moment)}.`,
  "programme.domain-added": ({ name }) => `The domain ${name} was added.`,
  "programme.domains-joined": () => "Two domains were said to need each other.",
  "programme.target-group-added": ({ name }) => `The target group ${name} was added.`,
  "programme.statement-added": () => "A statement was added to the narrative.",
  "programme.half-life-set": ({ days }) => `A tie counts half after ${days} days without contact.`,
  "programme.entry-withdrawn": () => "An entry about the programme was withdrawn.",
  "stakeholder.registered": ({ profile, text }) => `${text(profile?.name) ?? "A stakeholder"} entered the register${KINDS[profile?.kind] ? `, as ${KINDS[profile.kind]}` : ""}.`,
  "stakeholder.profile-changed": ({ profile, text }) => `The profile of ${text(profile?.name) ?? "a stakeholder"} changed.`,
  "stakeholder.stance-taken": facts => stance(facts, ""),
  "stakeholder.stance-corrected": facts => stance(facts, "Corrected: "),
  "stakeholder.tie-reported": facts => tie(facts, ""),
  "stakeholder.tie-corrected": facts => tie(facts, "Corrected: "),
  "stakeholder.tie-ended": ({ holder, to, person }) => `The tie between ${holder} and ${person(to)} ended.`,
  "stakeholder.role-taken-up": ({ holder, role, until, person, day }) => `${holder} took up the role ${person(role)}${until ? `, until ${day(until)}` : ""}.`,
  "stakeholder.voice-taken-up": ({ holder, voice = {}, domain, group, day }) =>
    `${holder} speaks for the change as ${VOICES[voice.kind]}${voice.domain ? `, in ${domain(voice.domain)}` : voice.targetGroup ? `, for ${group(voice.targetGroup)}` : ""}${voice.until ? `, until ${day(voice.until)}` : ""}.`,
  "stakeholder.objection-made": ({ holder }) => `${holder} objects to being scored and planned for.`,
  "stakeholder.left": ({ holder, effectiveOn, day }) => `The part of ${holder} ends on ${day(effectiveOn)}.`,
  "stakeholder.entry-withdrawn": ({ holder }) => `An entry about ${holder} was withdrawn.`,
  "stakeholder.merged": ({ into, person }) => `A duplicate stakeholder was merged into ${person(into)}.`,
  "stakeholder.merge-undone": () => "A merging was undone.",
  "stakeholder.erasure-requested": () => "Somebody asked to be erased.",
  "stakeholder.erasure-done": () => "Somebody's data were erased.",
  "interaction.recorded": facts => met(facts, ""),
  "interaction.corrected": facts => met(facts, "Corrected: "),
  "interaction.withdrawn": () => "A contact was withdrawn.",
  "publication.recorded": facts => spoke(facts, ""),
  "publication.corrected": facts => spoke(facts, "Corrected: "),
  "publication.withdrawn": () => "A publication was withdrawn.",
  "coalition.formed": ({ name }) => `The coalition ${name} was formed.`,
  "coalition.partner-invited": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} was invited to a coalition.`,
  "coalition.partner-joined": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} joined a coalition.`,
  "coalition.commitment-confirmed": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} confirmed the commitment.`,
  "coalition.partner-left": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} left a coalition.`,
  "coalition.activated": () => "A coalition was activated.",
  "coalition.activation-planned": ({ on, day }) => (on ? `It was planned to call on a coalition on ${day(on)}.` : "It was planned to call on a coalition at the transition moment."),
  "coalition.activation-called-off": () => "The plan to call on a coalition was given up.",
  "coalition.entry-withdrawn": () => "An entry about a coalition was withdrawn.",
  "decision.prepared": ({ question }) => `A decision was prepared: ${question ?? ""}`,
  "decision.scenario-added": ({ title }) => `A scenario was added: ${title ?? ""}`,
  "decision.taken": () => "The decision was taken.",
  "decision.document-attached": ({ title }) => `A document was attached: ${title ?? ""}`,
  "decision.reading-given": () => "A party gave its own reading of the decision.",
  "decision.entry-withdrawn": () => "An entry about a decision was withdrawn.",
  "dossier.entry-withdrawn": () => "Something that was written down was withdrawn.",
  "guarantee.given": ({ until, owner, person, day }) => `A guarantee was given, to be kept by ${day(until)}; ${person(owner)} sees to it.`,
  "guarantee.kept": () => "A guarantee was kept.",
  "guarantee.broken": () => "A guarantee was broken.",
  "consultation.opened": ({ subjects = [] }) => `People were asked about ${listed(subjects)}.`,
  "consultation.answered": () => "A consultation was answered.",
  "consultation.handled": ({ handling }) => `An answer was ${{ adopted: "followed", adapted: "followed in part", not: "not followed" }[handling] ?? "handled"}.`,
  "consultation.told": () => "People were told what was done with the answers.",
  "influence-room.set": ({ subject, room }) => `${subject ?? "A subject"} is ${ROOMS[room] ?? "of another kind"}.`,
  "influence-room.changed": ({ room }) => `A subject became ${ROOMS[room] ?? "of another kind"}.`,
  "hope.noted": ({ sort, stakeholder, person }) => `${person(stakeholder)} said what the change ${sort === "loss" ? "must not take" : "may bring"}.`,
  "hope.answered": () => "A hope or a loss was answered.",
  "relationship.assigned": ({ stakeholder, owner, person }) => `${person(owner)} came to keep the relationship with ${person(stakeholder)}.`,
  "relationship.rated": ({ quality }) => `A relationship was given a ${quality} out of 5.`,
  "core-team.joined": ({ stakeholder, person }) => `${person(stakeholder)} came to design the change.`,
  "core-team.left": () => "Somebody left the core team.",
  "ground.recorded": ({ stakeholder, person }) => `It was written down on what ground ${person(stakeholder)} is in the register.`,
  "ground.informed": () => "Somebody was told of being in the register.",
  "link.granted": ({ with: other }) => `The programme ${other} was granted to learn whether somebody was contacted lately.`,
  "link.withdrawn": () => "A link to another programme was taken back.",
  "plan.accepted": ({ steps = [], person }) => `A plan was accepted to approach ${listed(steps.map(step => person(step.stakeholder)))}.`,
  "plan.ended": () => "A plan is followed no longer.",
  "plan.entry-withdrawn": () => "An entry about a plan was withdrawn.",
  "intervention.planned": ({ technique }) => `An intervention was planned: ${technique ?? ""}`,
  "intervention.carried-out": () => "The intervention was carried out.",
  "intervention.effect-observed": () => "The effect of an intervention was observed.",
  "intervention.cancelled": () => "The intervention was cancelled.",
  "intervention.entry-withdrawn": () => "An entry about an intervention was withdrawn.",
  "technique.added": ({ technique }) => `The technique “${technique?.name ?? ""}” was added.`,
  "technique.changed": ({ technique }) => `The technique “${technique?.name ?? ""}” was described differently.`,
  "technique.retired": () => "A technique of our own is not used any more.",
  "agenda.proposal-done": () => "What was proposed was done.",
  "agenda.proposal-postponed": ({ until, day }) => `A proposal was put off until ${day(until)}.`,
  "agenda.proposal-declined": () => "A proposal was declined.",
  "insight.dismissed": () => "An insight was looked at and dismissed.",
  "insight.dismissal-undone": () => "A dismissed insight was taken up again.",
  "agenda.answer-withdrawn": () => "An answer to a proposal was withdrawn.",
  "measurement.taken": ({ about }) => `${MEASURES[about] ?? "Something"} was measured.`,
  "progress-report.given": ({ status }) => `Progress was reported: ${LIGHTS[status] ?? status}.`,
  "condition.named": ({ what, text }) => `A readiness condition was named: ${text(what) ?? ""}`,
  "condition.assessed": ({ met }) => `A readiness condition was looked at: ${MET[met] ?? met}.`,
  "experiment.started": ({ step, text }) => `An experiment began: ${text(step) ?? ""}`,
  "experiment.concluded": ({ verdict }) => `An experiment was concluded: ${VERDICTS[verdict] ?? verdict}.`,
  "experiment.published": () => "The result of an experiment was made known.",
  "small-win.achieved": ({ what, text }) => `A small win: ${text(what) ?? ""}`,
  "small-win.told": () => "A small win was told.",
  "improvement.raised": ({ wrong, owner, person, text }) => `Something goes wrong, ${person(owner)} sees to it: ${text(wrong) ?? ""}`,
  "improvement.closed": () => "What went wrong is over.",
  "irritant.noted": ({ what, text }) => `An irritant was noted: ${text(what) ?? ""}`,
  "irritant.countered": ({ countermeasure, text }) => `Something was set against an irritant: ${text(countermeasure) ?? ""}`,
  "reorganisation.remembered": ({ what, from, text }) => `An earlier change, of ${from}, was told of: ${text(what) ?? ""}`,
  "learning-need.noted": ({ need, text }) => `A learning need was noted: ${text(need) ?? ""}`,
  "learning-need.offered": ({ what, text }) => `Something was offered for a learning need: ${text(what) ?? ""}`,
  "joining-moment.chosen": ({ moment, day }) => `A target group joins on ${day(moment)}.`,
  "target-behaviour.set": ({ behaviour, text }) => `It was said what is asked of a target group: ${text(behaviour) ?? ""}`,
  "consent.given": ({ by, person }) => `${person(by)} consented to figures being shown.`,
  "consent.ended": () => "A consent to show figures ended.",
};
