/** De teksten van het besluitenregister. */
export const nlRegister = {
  register: {
    title: "Besluitenregister",
    titlePast: "Besluitenregister zoals het was",
    none: "Er is nog geen vraag voorgelegd om over te besluiten.",
    noneExplained: "Zodra een vraag is vastgelegd waarover iemand gaat besluiten, met wie het raakt, staat die hier. Na het besluit ziet u wie vooraf is gevraagd en wie niet.",
    summary: (taken, unheard, open) =>
      taken === 0 ? "Er is nog niets besloten." : `${taken === 1 ? "Er is 1 besluit genomen" : `Er zijn ${taken} besluiten genomen`}; ${unheard ? `bij ${unheard} daarvan is iemand die het raakt niet vooraf gevraagd` : "iedereen die ze raken is vooraf gevraagd"}.${open ? ` ${open === 1 ? "1 vraag ligt" : `${open} vragen liggen`} nog open.` : ""}`,
    groups: { open: "Nog open", taken: "Genomen" },
    ways: "Zo houdt u de kloof klein:",
    rule: "Gevraagd betekent: een gesprek dat bedoeld was om te vragen, of een antwoord op een raadpleging, uiterlijk op de dag van het besluit en vóór het besluit vastgelegd. Iets te horen krijgen is geen vraag.",
    preparedOn: date => `De vraag is voorgelegd op ${date}; er is nog niets besloten.`,
    takenOn: date => `Besloten op ${date}`,
    by: "door",
    room: { fixed: "Staat nu vast", open: "Ligt nu open", together: "Wordt samen ontworpen" },
    scenarios: (count, taken) => `${count === 0 ? "Geen scenario" : count === 1 ? "1 scenario" : `${count} scenario’s`} ${taken ? "om uit te kiezen" : "tot nu toe"}`,
    caseNumber: number => `Zaak ${number}`,
    nobodyAffected: "Er is niet vastgelegd wie het raakt.",
    involvement: {
      "not-reached": "Niet bereikt",
      informed: "Ingelicht of gesproken, niet gevraagd",
      "asked-after": "Pas achteraf gevraagd",
      "asked-before": "Vooraf gevraagd",
      decided: "Nam het besluit",
    },
    involvementOpen: { "asked-before": "Tot nu toe gevraagd", "not-reached": "Nog niet bereikt", informed: "Ingelicht of gesproken, nog niet gevraagd" },
    late: (recorded, said) => `Te laat vastgelegd: een vermelding van ${recorded} zegt dat het op ${said} is gebeurd. Die kwam na het besluit en maakt niets goed.`,
  },
};
