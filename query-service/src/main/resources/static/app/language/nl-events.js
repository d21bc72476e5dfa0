/** Each event of the ledger as a Dutch sentence. */

const STANCES = { "-2": "is tegenstander", "-1": "is kritisch", 0: "is neutraal", 1: "is voorstander", 2: "is pleitbezorger" };
const OPINIONS = { "-2": "is het volledig oneens met", "-1": "is het oneens met", 0: "is neutraal over", 1: "is het eens met", 2: "is het volledig eens met" };
const CHANNELS = {
  conversation: "Een gesprek", meeting: "Een vergadering", message: "Een bericht", call: "Een telefoongesprek", event: "Een bijeenkomst",
  workshop: "Een werksessie", observation: "Een waarneming", rumour: "Een gerucht", broadcast: "Een bericht aan velen", other: "Een contact",
};
const FORMS = { reactance: "“dat bepaal ik zelf”", scepticism: "“is dat wel nodig?”", inertia: "“dat kost te veel moeite”" };
const MEASURES = { understanding: "Het begrip", "adoption-claimed": "Het gemelde gebruik", "adoption-observed": "Het waargenomen gebruik", knowledge: "De kennis", attitude: "De houding" };
const LIGHTS = { green: "groen", amber: "oranje", red: "rood" };
const MET = { no: "niet vervuld", partly: "deels vervuld", yes: "vervuld" };
const VERDICTS = { scaled: "het wordt breder gedaan", adjusted: "het wordt anders gedaan", stopped: "het stopt" };
const VOICES = { ambassador: "ambassadeur", sponsor: "sponsor", enthusiast: "inhoudelijk bevlogene", "adoption-coach": "adoptiecoach" };
const ROOMS = { fixed: "staat vast", open: "ligt open", together: "wordt samen ontworpen" };
const KINDS = { organisation: "organisatie", person: "persoon", role: "rol" };

const percent = strength => `${Math.round(strength * 100)} op 100`;
const listed = words => new Intl.ListFormat("nl").format(words);
const judged = judgement => (judgement ? "naar ons oordeel" : "volgens eigen zeggen");

function stance({ holder, value, judgement, subject, statement }, telling) {
  const said = subject ? `${OPINIONS[value]} “${statement(subject)}”` : STANCES[value];
  return `${telling}${holder} ${said}, ${judged(judgement)}.`;
}

function tie({ holder, to, kind, strength, person, undirected }, telling) {
  const strong = `(sterkte ${percent(strength)})`;
  if (undirected) return `${telling}${holder} en ${person(to)} hebben een band ${strong}.`;
  return kind === "trust"
    ? `${telling}${holder} neemt iets aan van ${person(to)} ${strong}.`
    : `${telling}${holder} heeft invloed op ${person(to)} ${strong}.`;
}

function met({ channel, participants = [], person }, telling) {
  const who = participants.length ? ` met ${listed(participants.map(one => person(one.stakeholder)))}` : "";
  const forms = [...new Set(participants.flatMap(one => (one.signals ?? []).map(signal => FORMS[signal.form])))];
  const heard = forms.length ? ` Daarin klonk ${listed(forms)}.` : "";
  return `${telling}${CHANNELS[channel] ?? CHANNELS.other}${who}.${heard}`;
}

function spoke({ publication = {}, person, statement }, telling) {
  const { by, outlet, positions = [] } = publication;
  const sides = positions.map(one => `${one.agrees ? "vóór" : "tegen"} “${statement(one.statement)}”`);
  const side = sides.length ? `, ${listed(sides)}` : "";
  return `${telling}${person(by)} liet zich in het openbaar horen (${outlet})${side}.`;
}

export const nlEvents = {
  "programme.started": ({ name }) => `Het programma ${name} begon.`,
  "programme.described": ({ name }) => `Naam of doel van ${name} is anders verwoord.`,
  "programme.phase-entered": () => "Een nieuwe fase begon.",
  "programme.transition-moment-moved": ({ moment, day }) => `Het transitiemoment is verzet naar ${day(moment)}.`,
  "programme.domain-added": ({ name }) => `Het domein ${name} hoort erbij.`,
  "programme.domains-joined": () => "Twee domeinen hebben elkaar nodig.",
  "programme.target-group-added": ({ name }) => `De doelgroep ${name} hoort erbij.`,
  "programme.statement-added": () => "Een stelling hoort bij het verhaal.",
  "programme.half-life-set": ({ days }) => `Een band telt na ${days} dagen zonder contact nog voor de helft.`,
  "programme.entry-withdrawn": () => "Een vastlegging over het programma is ingetrokken.",
  "stakeholder.registered": ({ profile, text }) => `${text(profile?.name) ?? "Een stakeholder"} kwam in het register${KINDS[profile?.kind] ? `, als ${KINDS[profile.kind]}` : ""}.`,
  "stakeholder.profile-changed": ({ profile, text }) => `De gegevens van ${text(profile?.name) ?? "een stakeholder"} zijn gewijzigd.`,
  "stakeholder.stance-taken": facts => stance(facts, ""),
  "stakeholder.stance-corrected": facts => stance(facts, "Verbeterd: "),
  "stakeholder.tie-reported": facts => tie(facts, ""),
  "stakeholder.tie-corrected": facts => tie(facts, "Verbeterd: "),
  "stakeholder.tie-ended": ({ holder, to, person }) => `De band van ${holder} met ${person(to)} is voorbij.`,
  "stakeholder.role-taken-up": ({ holder, role, until, person, day }) => `${holder} nam de rol ${person(role)} op zich${until ? `, tot en met ${day(until)}` : ""}.`,
  "stakeholder.voice-taken-up": ({ holder, voice = {}, domain, group, day }) =>
    `${holder} spreekt voor de verandering als ${VOICES[voice.kind]}${voice.domain ? `, in ${domain(voice.domain)}` : voice.targetGroup ? `, voor ${group(voice.targetGroup)}` : ""}${voice.until ? `, tot en met ${day(voice.until)}` : ""}.`,
  "stakeholder.objection-made": ({ holder }) => `${holder} maakt bezwaar tegen scores en plannen over zichzelf.`,
  "stakeholder.left": ({ holder, effectiveOn, day }) => `Het aandeel van ${holder} eindigt op ${day(effectiveOn)}.`,
  "stakeholder.entry-withdrawn": ({ holder }) => `Een vastlegging over ${holder} is ingetrokken.`,
  "stakeholder.merged": ({ into, person }) => `Een dubbele stakeholder is samengevoegd met ${person(into)}.`,
  "stakeholder.merge-undone": () => "Een samenvoeging is ongedaan gemaakt.",
  "stakeholder.erasure-requested": () => "Iemand vroeg om te worden gewist.",
  "stakeholder.erasure-done": () => "De gegevens van iemand zijn gewist.",
  "interaction.recorded": facts => met(facts, ""),
  "interaction.corrected": facts => met(facts, "Verbeterd: "),
  "interaction.withdrawn": () => "Een contact is ingetrokken.",
  "publication.recorded": facts => spoke(facts, ""),
  "publication.corrected": facts => spoke(facts, "Verbeterd: "),
  "publication.withdrawn": () => "Een publicatie is ingetrokken.",
  "coalition.formed": ({ name }) => `De coalitie ${name} ontstond.`,
  "coalition.partner-invited": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} is uitgenodigd voor een coalitie.`,
  "coalition.partner-joined": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} sloot zich aan bij een coalitie.`,
  "coalition.commitment-confirmed": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} bevestigde de toezegging.`,
  "coalition.partner-left": ({ partner, stakeholder, person }) => `${person(partner ?? stakeholder)} verliet een coalitie.`,
  "coalition.activated": () => "Een coalitie werd in actie gebracht.",
  "coalition.activation-planned": ({ on, day }) => (on ? `Er is gepland om op ${day(on)} een beroep te doen op een coalitie.` : "Er is gepland om op het transitiemoment een beroep te doen op een coalitie."),
  "coalition.activation-called-off": () => "Van het plan om een beroep te doen op een coalitie is afgezien.",
  "coalition.entry-withdrawn": () => "Een vastlegging over een coalitie is ingetrokken.",
  "decision.prepared": ({ question }) => `Een besluit is voorbereid: ${question ?? ""}`,
  "decision.scenario-added": ({ title }) => `Een scenario kwam erbij: ${title ?? ""}`,
  "decision.taken": () => "Het besluit is genomen.",
  "decision.document-attached": ({ title }) => `Een stuk is toegevoegd: ${title ?? ""}`,
  "decision.reading-given": () => "Een partij gaf haar eigen lezing van het besluit.",
  "decision.entry-withdrawn": () => "Een vastlegging over een besluit is ingetrokken.",
  "dossier.entry-withdrawn": () => "Iets wat was vastgelegd, is ingetrokken.",
  "guarantee.given": ({ until, owner, person, day }) => `Er is een garantie gegeven, na te komen uiterlijk ${day(until)}; ${person(owner)} ziet daarop toe.`,
  "guarantee.kept": () => "Een garantie is nagekomen.",
  "guarantee.broken": () => "Een garantie is geschonden.",
  "consultation.opened": ({ subjects = [] }) => `Er is gevraagd naar ${listed(subjects)}.`,
  "consultation.answered": () => "Er is geantwoord op een raadpleging.",
  "consultation.handled": ({ handling }) => `Een antwoord is ${{ adopted: "overgenomen", adapted: "deels overgenomen", not: "niet overgenomen" }[handling] ?? "behandeld"}.`,
  "consultation.told": () => "Er is verteld wat met de antwoorden is gedaan.",
  "influence-room.set": ({ subject, room }) => `${subject ?? "Een onderwerp"} ${ROOMS[room] ?? "is van een andere soort"}.`,
  "influence-room.changed": ({ room }) => `Een onderwerp ${ROOMS[room] ?? "werd van een andere soort"}.`,
  "hope.noted": ({ sort, stakeholder, person }) => `${person(stakeholder)} zei wat de verandering ${sort === "loss" ? "niet mag kosten" : "kan brengen"}.`,
  "hope.answered": () => "Op een hoop of een verlies is geantwoord.",
  "relationship.assigned": ({ stakeholder, owner, person }) => `${person(owner)} onderhoudt voortaan de relatie met ${person(stakeholder)}.`,
  "relationship.rated": ({ quality }) => `Een relatie kreeg een ${quality} van de 5.`,
  "core-team.joined": ({ stakeholder, person }) => `${person(stakeholder)} ontwerpt voortaan mee aan de verandering.`,
  "core-team.left": () => "Iemand verliet het kernteam.",
  "ground.recorded": ({ stakeholder, person }) => `Er is vastgelegd op welke grondslag ${person(stakeholder)} in het register staat.`,
  "ground.informed": () => "Iemand is ingelicht over de vermelding in het register.",
  "link.granted": ({ with: other }) => `Het programma ${other} mag zien of iemand kort geleden is benaderd.`,
  "link.withdrawn": () => "Een koppeling met een ander programma is ingetrokken.",
  "plan.accepted": ({ steps = [], person }) => `Een plan is vastgesteld om ${listed(steps.map(step => person(step.stakeholder)))} te benaderen.`,
  "plan.ended": () => "Een plan wordt niet langer gevolgd.",
  "plan.entry-withdrawn": () => "Een aantekening over een plan is ingetrokken.",
  "intervention.planned": ({ technique }) => `Een interventie is gepland: ${technique ?? ""}`,
  "intervention.carried-out": () => "De interventie is uitgevoerd.",
  "intervention.effect-observed": () => "Het effect van een interventie is gezien.",
  "intervention.cancelled": () => "De interventie gaat niet door.",
  "intervention.entry-withdrawn": () => "Een vastlegging over een interventie is ingetrokken.",
  "technique.added": ({ technique }) => `De techniek ‘${technique?.name ?? ""}’ is toegevoegd.`,
  "technique.changed": ({ technique }) => `De techniek ‘${technique?.name ?? ""}’ is anders beschreven.`,
  "technique.retired": () => "Een eigen techniek wordt niet meer gebruikt.",
  "agenda.proposal-done": () => "Wat was voorgesteld, is gedaan.",
  "agenda.proposal-postponed": ({ until, day }) => `Een voorstel is uitgesteld tot ${day(until)}.`,
  "agenda.proposal-declined": () => "Een voorstel is afgewezen.",
  "insight.dismissed": () => "Een signalering is bekeken en terzijde gelegd.",
  "insight.dismissal-undone": () => "Een signalering die terzijde lag, is weer opgepakt.",
  "agenda.answer-withdrawn": () => "Een antwoord op een voorstel is ingetrokken.",
  "measurement.taken": ({ about }) => `${MEASURES[about] ?? "Iets"} is gemeten.`,
  "progress-report.given": ({ status }) => `De voortgang is gemeld: ${LIGHTS[status] ?? status}.`,
  "condition.named": ({ what, text }) => `Er is een randvoorwaarde benoemd: ${text(what) ?? ""}`,
  "condition.assessed": ({ met }) => `Een randvoorwaarde is bekeken: ${MET[met] ?? met}.`,
  "experiment.started": ({ step, text }) => `Er is een experiment begonnen: ${text(step) ?? ""}`,
  "experiment.concluded": ({ verdict }) => `Een experiment is afgesloten: ${VERDICTS[verdict] ?? verdict}.`,
  "experiment.published": () => "De uitkomst van een experiment is bekendgemaakt.",
  "small-win.achieved": ({ what, text }) => `Een kleine overwinning: ${text(what) ?? ""}`,
  "small-win.told": () => "Een kleine overwinning is verteld.",
  "improvement.raised": ({ wrong, owner, person, text }) => `Er gaat iets mis, ${person(owner)} pakt het op: ${text(wrong) ?? ""}`,
  "improvement.closed": () => "Wat misging, is voorbij.",
  "irritant.noted": ({ what, text }) => `Er is een ergernis genoteerd: ${text(what) ?? ""}`,
  "irritant.countered": ({ countermeasure, text }) => `Er is iets tegen een ergernis gedaan: ${text(countermeasure) ?? ""}`,
  "reorganisation.remembered": ({ what, from, text }) => `Er is verteld over een eerdere verandering, uit ${from}: ${text(what) ?? ""}`,
  "learning-need.noted": ({ need, text }) => `Er is een leerbehoefte genoteerd: ${text(need) ?? ""}`,
  "learning-need.offered": ({ what, text }) => `Er is iets aangeboden voor een leerbehoefte: ${text(what) ?? ""}`,
  "joining-moment.chosen": ({ moment, day }) => `Een doelgroep stapt in op ${day(moment)}.`,
  "target-behaviour.set": ({ behaviour, text }) => `Er is gezegd wat er van een doelgroep wordt gevraagd: ${text(behaviour) ?? ""}`,
  "consent.given": ({ by, person }) => `${person(by)} stemde ermee in dat cijfers worden getoond.`,
  "consent.ended": () => "Een toestemming om cijfers te tonen is beëindigd.",
};
