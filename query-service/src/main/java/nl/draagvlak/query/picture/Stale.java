package nl.draagvlak.query.picture;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ProfileChanged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.ledger.RecordedEvent;

/** Which parts of a picture no longer hold, because of what happened since it was drawn. */
final class Stale {

    /** Parts that are small, so that each is drawn as a whole. */
    enum Whole {
        PROGRAMME,
        COALITIONS,
        DECISIONS,
        INTERVENTIONS,
        PLANS,
        TECHNIQUES,
        DOSSIERS
    }

    final Set<StakeholderId> stakeholders = new LinkedHashSet<>();
    /** Those whose ties to others no longer hold. */
    final Set<StakeholderId> sources = new LinkedHashSet<>();

    final Set<EntryId> interactions = new LinkedHashSet<>();
    final Set<EntryId> publications = new LinkedHashSet<>();
    final Set<Whole> wholes = EnumSet.noneOf(Whole.class);

    /** Takes an event into account; false when it cannot be said what it is about, so that nothing holds any more. */
    boolean hear(RecordedEvent recorded) {
        StakeholderId stakeholder = new StakeholderId(recorded.aggregate().id());
        boolean known = true;
        switch (recorded.event()) {
            case ProgrammeEvent _ -> wholes.add(Whole.PROGRAMME);
            case StakeholderEvent event -> hear(stakeholder, event);
            case InteractionEvent event -> interactions.add(entry(event));
            case PublicationEvent event -> publications.add(entry(event));
            case CoalitionEvent _ -> wholes.add(Whole.COALITIONS);
            case DecisionEvent _ -> wholes.add(Whole.DECISIONS);
            case InterventionEvent _ -> wholes.add(Whole.INTERVENTIONS);
            case TechniqueEvent _ -> wholes.add(Whole.TECHNIQUES);
            case PlanEvent _ -> wholes.add(Whole.PLANS);
            case AgendaEvent _, InsightEvent _ -> {} // no picture shows the agenda, or what was dismissed
            case DossierEntry _, EntryWithdrawn _ -> wholes.add(Whole.DOSSIERS);
            case UnknownEvent _ -> hearUnknown(recorded.aggregate().kind(), stakeholder);
            default -> known = false;
        }
        return known;
    }

    /** Takes into account that some stand under somebody else than before. */
    void hear(Set<StakeholderId> moved, Concepts concepts) {
        if (moved.isEmpty()) {
            return;
        }
        stakeholders.addAll(moved);
        stakeholders.addAll(concepts.stakeholders().holding(moved));
        sources.addAll(moved);
        sources.addAll(concepts.network().naming(moved));
        interactions.addAll(concepts.interactions().naming(moved));
        publications.addAll(concepts.publications().by(moved));
        wholes.addAll(EnumSet.complementOf(EnumSet.of(Whole.PROGRAMME, Whole.TECHNIQUES)));
    }

    /** It only counts for the version of what it is about. */
    private void hearUnknown(String kind, StakeholderId stakeholder) {
        if (kind.equals("stakeholder")) {
            stakeholders.add(stakeholder);
        } else {
            wholes.addAll(EnumSet.allOf(Whole.class));
        }
    }

    private void hear(StakeholderId stakeholder, StakeholderEvent event) {
        stakeholders.add(stakeholder);
        switch (event) {
            case TieReported _, TieCorrected _, TieEnded _, StakeholderEvent.EntryWithdrawn _ ->
                sources.add(stakeholder);
            case StakeholderMerged _, MergeUndone _ -> {} // whoever stands under somebody else is looked for
            case StakeholderRegistered _,
                    ProfileChanged _,
                    StanceTaken _,
                    StanceCorrected _,
                    RoleTakenUp _,
                    VoiceTakenUp _,
                    ObjectionMade _,
                    StakeholderLeft _,
                    ErasureRequested _,
                    ErasureDone _ -> {} // nobody's ties change
        }
    }

    private static EntryId entry(InteractionEvent event) {
        return switch (event) {
            case InteractionRecorded said -> said.entry();
            case InteractionCorrected said -> said.entry();
            case InteractionWithdrawn said -> said.entry();
        };
    }

    private static EntryId entry(PublicationEvent event) {
        return switch (event) {
            case PublicationRecorded said -> said.entry();
            case PublicationCorrected said -> said.entry();
            case PublicationWithdrawn said -> said.entry();
        };
    }
}
