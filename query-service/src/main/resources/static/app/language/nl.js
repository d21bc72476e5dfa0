import { nlEvents } from "./nl-events.js";

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;
const capital = sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Every text in Dutch. */
export const nl = {
  skip: "Naar de inhoud",
  waiting: "Even geduld, de gegevens worden opgehaald.",
  optional: "niet verplicht",
  erased: "gewist",
  someone: "een stakeholder die hier niet bekend is",
  unknown: "onbekend",
  close: "Sluiten",

  nav: {
    label: "Programma",
    insights: "Wat ontbreekt",
    map: "Netwerk",
    record: "Vastleggen",
    import: "Importeren",
  },
  theme: { dark: "Donkere weergave" },
  find: {
    label: "Zoek een stakeholder",
    found: count => many(count, "stakeholder gevonden", "stakeholders gevonden"),
    none: "Niemand gevonden met die naam.",
  },
  footer: {
    unknown: "Onbekend is niet neutraal: wie niets is gevraagd, telt nergens mee als voor- of tegenstander.",
    people: "Draagvlak doet voorstellen. Een mens besluit.",
  },
  lost: {
    title: "Deze pagina bestaat niet",
    lead: "Misschien is het adres niet goed overgenomen.",
    home: "Naar het begin",
  },
  problem: {
    unreachable: "De server is niet bereikbaar",
    unreachableDetail: "Controleer uw verbinding en probeer het opnieuw. Wat u invulde, is bewaard.",
    unexpected: status => `Er ging iets mis${status ? ` (${status})` : ""}`,
    signedOut: "U bent niet meer aangemeld",
    signIn: "Opnieuw aanmelden",
    again: "Probeer het opnieuw",
  },

  example: {
    label: "Voorbeeld.",
    explained: "Dit programma en iedereen erin zijn verzonnen.",
  },
  phase: { exploring: "verkenning", preparing: "voorbereiding", transition: "overgang", improving: "verbetering" },
  programme: {
    transition: date => `gaat over op ${date}`,
    stakeholders: count => many(count, "stakeholder", "stakeholders"),
    form: {
      name: "Hoe heet het programma?",
      purpose: "Wat moet het bereiken?",
      purposeHint: "Eén zin die iedereen begrijpt.",
      transitionMoment: "Wanneer gaat de nieuwe manier in?",
      transitionMomentHint: "Het transitiemoment. U kunt dit later verzetten, met de reden erbij.",
      start: "Begin dit programma",
    },
  },
  start: {
    programmes: "Programma’s",
    promise: "Zie per programma op wie de verandering rust, wie er nog niet is gehoord en waar het draagvlak dun is.",
    another: "Begin een programma",
    title: "Draagvlak organiseert u niet. U verdient het.",
    lead: "Draagvlak laat zien op wie een verandering rust, wie is gehoord, welke coalitie haar draagt, en wat er is besloten en waarom. Er is nog niets vastgelegd. U kunt op drie manieren beginnen.",
    example: {
      title: "Bekijk het voorbeeld",
      lead: "Zaak in Zicht: zes verzonnen gemeenten, een jaar samenwerking en alles wat daarin misging en goed ging. Handig om te zien wat Draagvlak opmerkt.",
      action: "Open het voorbeeld",
      loading: "Het voorbeeldjaar wordt vastgelegd, dag voor dag.",
      failed: "Het voorbeeld kon niet worden geladen",
    },
    own: {
      title: "Begin een eigen programma",
      lead: "Drie vragen zijn genoeg. Domeinen, doelgroepen en stakeholders komen daarna.",
    },
    network: {
      title: "Breng een netwerk mee",
      lead: "Hebt u al een lijst met mensen en hun relaties, bijvoorbeeld uit Gephi, Kumu of Excel?",
      how: "Begin eerst hierboven een programma. Kies daarna “Importeren”: CSV met knopen en relaties, of GraphML. Draagvlak laat eerst zien wat er zou gebeuren.",
    },
  },

  time: {
    now: date => `De stand van vandaag, ${date}, met alles wat tot nu toe is vastgelegd.`,
    world: date => `Zoals het was op ${date}, met alles wat nu bekend is.`,
    known: (known, today) => `Zoals wij ${today} zagen met wat ${known} bekend was.`,
    both: (date, known) => `Zoals het was op ${date}, met wat ${known} bekend was.`,
    atDay: date => `aan het eind van ${date}`,
    atPosition: position => `bij vastlegging ${position}`,
    lookingBack: "U kijkt terug.",
    toNow: "Terug naar vandaag",
    goBack: "Kijk terug in de tijd",
    another: "Kies een ander moment",
    worldLabel: "Hoe was het op …",
    worldHint: "De dag waarover u iets wilt weten. Leeg is vandaag.",
    knownLabel: "… met wat bekend was op",
    knownHint: "Laat weg wat daarna pas is vastgelegd. Leeg is alles wat nu bekend is.",
    look: "Kijk",
    monthsAgo: months => (months === 1 ? "Een maand terug" : months === 6 ? "Een halfjaar terug" : `${months} maanden terug`),
  },

  insight: {
    title: "Wat er nu ontbreekt",
    summary: (urgent, attention, info) => {
      const parts = [
        urgent ? `${urgent} ${urgent === 1 ? "zaak is" : "zaken zijn"} dringend` : null,
        attention ? `${attention} ${attention === 1 ? "vraagt" : "vragen"} aandacht` : null,
        info ? `${info} ${info === 1 ? "is" : "zijn"} goed om te weten` : null,
      ].filter(Boolean);
      return `${capital(parts.length > 1 ? `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}` : parts[0])}.`;
    },
    none: "Er valt nu niets op.",
    noneExplained: "Dat betekent niet dat alles goed is: alleen dat uit wat is vastgelegd geen gat blijkt.",
    emptyRegister: "Er zijn nog geen stakeholders. Breng een netwerk mee of leg de eerste mensen vast; daarna ziet u hier wie er ontbreekt.",
    toImport: "Importeer een netwerk",
    severity: { urgent: "Dringend", attention: "Aandacht", info: "Goed om te weten" },
    kinds: {
      "missing-bridge-builder": {
        title: "Bruggenbouwers die ontbreken",
        why: "Domeinen of lagen die moeten samenwerken, maar niet of maar langs één weg met elkaar verbonden zijn.",
      },
      "missing-ambassador": {
        title: "Ambassadeurs die ontbreken",
        why: "Domeinen en doelgroepen waar niemand van binnenuit voor de verandering spreekt.",
      },
      "weakly-supported-domain": {
        title: "Domeinen met weinig steun",
        why: "Waar de verandering nog niet wordt gedragen, of waar het nog niemand is gevraagd.",
      },
      "single-point-of-failure": {
        title: "Hangt aan één persoon",
        why: "Als deze persoon wegvalt, raakt een deel van het netwerk los.",
      },
    },
    howSure: "Hoe zeker dit is",
    weight: "Zwaarte",
    ofHundred: value => `${value} op 100`,
    between: (low, high) => `${low} als het onbekende meevalt, ${high} als het tegenvalt`,
    certain: "Hangt niet af van wat nog onbekend is",
    notAsked: (unknown, all) => (unknown === all ? (all === 1 ? "De enige om wie het gaat, is niet gevraagd" : `Geen van de ${all} is gevraagd`) : `${unknown} van de ${all} ${unknown === 1 ? "is" : "zijn"} niet gevraagd`),
    allAsked: all => (all === 1 ? "De enige om wie het gaat, is gevraagd" : `Alle ${all} zijn gevraagd`),
    candidates: count => (count === 1 ? "Wie zou kunnen helpen" : "Wie zouden kunnen helpen"),
    fit: value => `Past ${value} op 100.`,
    nextStep: "Volgende stap",
    restsOn: count => `Waar dit op rust: ${many(count, "vastlegging", "vastleggingen")}`,
    noEvidence: "Dit rust op wat er niet is: er is niets over vastgelegd.",
    moreEvidence: count => `Toon de overige ${count}`,
  },

  ledger: {
    undated: "zonder dag",
    recorded: (when, position) => `Vastgelegd op ${when}, nummer ${position}`,
    raw: type => `Vastgelegd: ${type}`,
  },
  events: nlEvents,

  stance: {
    "-2": "is tegen",
    "-1": "is kritisch",
    0: "is neutraal",
    1: "steunt het",
    2: "trekt het mee",
    unknown: "niet gevraagd",
    short: { "-2": "tegen", "-1": "kritisch", 0: "neutraal", 1: "steunt", 2: "trekt mee" },
  },
};
