package nl.draagvlak.events.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.technique.TechniqueEvent;

/** Which record stands for which stored name and revision. */
public final class EventCatalogue {

    private final Map<EventType, Class<?>> classes = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> types = new LinkedHashMap<>();

    /** The catalogue of Draagvlak. */
    public static EventCatalogue draagvlak() {
        EventCatalogue catalogue = new EventCatalogue()
                .with("programme.started", 1, ProgrammeEvent.ProgrammeStarted.class)
                .with("programme.described", 1, ProgrammeEvent.ProgrammeDescribed.class)
                .with("programme.phase-entered", 1, ProgrammeEvent.PhaseEntered.class)
                .with("programme.transition-moment-moved", 1, ProgrammeEvent.TransitionMomentMoved.class)
                .with("programme.domain-added", 1, ProgrammeEvent.DomainAdded.class)
                .with("programme.domains-joined", 1, ProgrammeEvent.DomainsJoined.class)
                .with("programme.target-group-added", 1, ProgrammeEvent.TargetGroupAdded.class)
                .with("programme.statement-added", 1, ProgrammeEvent.StatementAdded.class)
                .with("programme.half-life-set", 1, ProgrammeEvent.HalfLifeSet.class)
                .with("programme.entry-withdrawn", 1, ProgrammeEvent.EntryWithdrawn.class)
                .with("stakeholder.registered", 1, StakeholderEvent.StakeholderRegistered.class)
                .with("stakeholder.profile-changed", 1, StakeholderEvent.ProfileChanged.class)
                .with("stakeholder.stance-taken", 1, StakeholderEvent.StanceTaken.class)
                .with("stakeholder.stance-corrected", 1, StakeholderEvent.StanceCorrected.class)
                .with("stakeholder.tie-reported", 1, StakeholderEvent.TieReported.class)
                .with("stakeholder.tie-corrected", 1, StakeholderEvent.TieCorrected.class)
                .with("stakeholder.tie-ended", 1, StakeholderEvent.TieEnded.class)
                .with("stakeholder.role-taken-up", 1, StakeholderEvent.RoleTakenUp.class)
                .with("stakeholder.voice-taken-up", 1, StakeholderEvent.VoiceTakenUp.class)
                .with("stakeholder.objection-made", 1, StakeholderEvent.ObjectionMade.class)
                .with("stakeholder.left", 1, StakeholderEvent.StakeholderLeft.class)
                .with("stakeholder.entry-withdrawn", 1, StakeholderEvent.EntryWithdrawn.class)
                .with("stakeholder.merged", 1, StakeholderEvent.StakeholderMerged.class)
                .with("stakeholder.merge-undone", 1, StakeholderEvent.MergeUndone.class)
                .with("stakeholder.erasure-requested", 1, StakeholderEvent.ErasureRequested.class)
                .with("stakeholder.erasure-done", 1, StakeholderEvent.ErasureDone.class)
                .with("interaction.recorded", 1, InteractionEvent.InteractionRecorded.class)
                .with("interaction.corrected", 1, InteractionEvent.InteractionCorrected.class)
                .with("interaction.withdrawn", 1, InteractionEvent.InteractionWithdrawn.class)
                .with("publication.recorded", 1, PublicationEvent.PublicationRecorded.class)
                .with("publication.corrected", 1, PublicationEvent.PublicationCorrected.class)
                .with("publication.withdrawn", 1, PublicationEvent.PublicationWithdrawn.class)
                .with("coalition.formed", 1, CoalitionEvent.CoalitionFormed.class)
                .with("coalition.partner-invited", 1, CoalitionEvent.PartnerInvited.class)
                .with("coalition.partner-joined", 1, CoalitionEvent.PartnerJoined.class)
                .with("coalition.commitment-confirmed", 1, CoalitionEvent.CommitmentConfirmed.class)
                .with("coalition.partner-left", 1, CoalitionEvent.PartnerLeft.class)
                .with("coalition.activated", 1, CoalitionEvent.CoalitionActivated.class)
                .with("coalition.activation-planned", 1, CoalitionEvent.ActivationPlanned.class)
                .with("coalition.activation-called-off", 1, CoalitionEvent.ActivationCalledOff.class)
                .with("coalition.entry-withdrawn", 1, CoalitionEvent.EntryWithdrawn.class)
                .with("decision.prepared", 1, DecisionEvent.DecisionPrepared.class)
                .with("decision.scenario-added", 1, DecisionEvent.ScenarioAdded.class)
                .with("decision.taken", 1, DecisionEvent.DecisionTaken.class)
                .with("decision.document-attached", 1, DecisionEvent.DocumentAttached.class)
                .with("decision.reading-given", 2, DecisionEvent.ReadingGiven.class)
                .with("decision.entry-withdrawn", 1, DecisionEvent.EntryWithdrawn.class)
                .with("plan.accepted", 1, PlanEvent.PlanAccepted.class)
                .with("plan.ended", 1, PlanEvent.PlanEnded.class)
                .with("plan.entry-withdrawn", 1, PlanEvent.EntryWithdrawn.class)
                .with("agenda.proposal-done", 1, AgendaEvent.ProposalDone.class)
                .with("agenda.proposal-postponed", 1, AgendaEvent.ProposalPostponed.class)
                .with("agenda.proposal-declined", 1, AgendaEvent.ProposalDeclined.class)
                .with("agenda.answer-withdrawn", 1, AgendaEvent.AnswerWithdrawn.class)
                .with("insight.dismissed", 1, InsightEvent.InsightDismissed.class)
                .with("insight.dismissal-undone", 1, InsightEvent.DismissalUndone.class)
                .with("intervention.planned", 2, InterventionEvent.InterventionPlanned.class)
                .with("intervention.carried-out", 1, InterventionEvent.InterventionCarriedOut.class)
                .with("intervention.effect-observed", 2, InterventionEvent.EffectObserved.class)
                .with("intervention.cancelled", 1, InterventionEvent.InterventionCancelled.class)
                .with("intervention.entry-withdrawn", 1, InterventionEvent.EntryWithdrawn.class)
                .with("technique.added", 1, TechniqueEvent.TechniqueAdded.class)
                .with("technique.changed", 1, TechniqueEvent.TechniqueChanged.class)
                .with("technique.retired", 1, TechniqueEvent.TechniqueRetired.class);
        DossierTypes.all().forEach((name, event) -> catalogue.with(name, 1, event));
        return catalogue;
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException when the name and revision, or the class, are taken
     */
    public EventCatalogue with(String name, int revision, Class<?> event) {
        EventType type = new EventType(name, revision);
        if (classes.putIfAbsent(type, event) != null || types.putIfAbsent(event, type) != null) {
            throw new IllegalArgumentException(type + " or " + event.getName() + " is in the catalogue already");
        }
        return this;
    }

    /** The record that stands for a stored type; empty when this version does not know it. */
    public Optional<Class<?>> classOf(EventType type) {
        return Optional.ofNullable(classes.get(type));
    }

    /**
     * The type that a record is stored under.
     *
     * @throws IllegalArgumentException when the class is not in the catalogue
     */
    public EventType typeOf(Class<?> event) {
        EventType type = types.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " is not in the catalogue");
        }
        return type;
    }

    /** Every type that can be stored. */
    public Set<EventType> types() {
        return Set.copyOf(classes.keySet());
    }
}
