package nl.draagvlak.query.history;

import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.ledger.RecordedEvent;

/** One sentence for each event. */
final class Sentences {

    private Sentences() {}

    /** @throws IllegalStateException when the concept is not known */
    static String of(RecordedEvent recorded, Wording wording) {
        String id = recorded.aggregate().id();
        return switch (recorded.event()) {
            case ProgrammeEvent event -> ProgrammeSentences.of(event, wording);
            case StakeholderEvent event -> StakeholderSentences.of(event, new StakeholderId(id), wording);
            case InteractionEvent event -> InteractionSentences.of(event, wording);
            case PublicationEvent event -> PublicationSentences.of(event, wording);
            case CoalitionEvent event -> CoalitionSentences.of(event, id, wording);
            case DecisionEvent event -> DecisionSentences.of(event, id, wording);
            case InterventionEvent event -> InterventionSentences.of(event, id, wording);
            case TechniqueEvent event -> TechniqueSentences.of(event, id, wording);
            case PlanEvent event -> PlanSentences.of(event, wording);
            case AgendaEvent event -> AgendaSentences.of(event, wording);
            case DossierEntry event -> DossierSentences.of(event, wording);
            case EntryWithdrawn _ -> wording.say("dossier.entry-withdrawn");
            case InsightEvent event -> InsightSentences.of(event, wording);
            case UnknownEvent event -> wording.say("unknown", event.type());
            default -> throw new IllegalStateException("no sentence for " + recorded.type());
        };
    }
}
