package nl.draagvlak.query.picture;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
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
import nl.draagvlak.query.agenda.AgendaFold;
import nl.draagvlak.query.coalition.CoalitionFold;
import nl.draagvlak.query.decision.DecisionFold;
import nl.draagvlak.query.dossier.DossierFold;
import nl.draagvlak.query.insight.dismissal.DismissalFold;
import nl.draagvlak.query.interaction.InteractionFold;
import nl.draagvlak.query.intervention.InterventionFold;
import nl.draagvlak.query.network.NetworkFold;
import nl.draagvlak.query.plan.PlanFold;
import nl.draagvlak.query.programme.ProgrammeFold;
import nl.draagvlak.query.publication.PublicationFold;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.StakeholderFold;
import nl.draagvlak.query.technique.TechniqueFold;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;

/** The folds of all concepts of one programme, together. */
record Concepts(
        ProgrammeFold programme,
        StakeholderFold stakeholders,
        NetworkFold network,
        InteractionFold interactions,
        PublicationFold publications,
        CoalitionFold coalitions,
        DecisionFold decisions,
        PlanFold plans,
        InterventionFold interventions,
        TechniqueFold techniques,
        AgendaFold agenda,
        DismissalFold dismissals,
        DossierFold dossiers) {

    Concepts(ProgrammeId id) {
        this(
                new ProgrammeFold(id),
                new StakeholderFold(),
                new NetworkFold(),
                new InteractionFold(),
                new PublicationFold(),
                new CoalitionFold(),
                new DecisionFold(),
                new PlanFold(),
                new InterventionFold(),
                new TechniqueFold(),
                new AgendaFold(),
                new DismissalFold(),
                new DossierFold());
    }

    /**
     * Takes one event in.
     *
     * @return whom it touches
     * @throws IllegalStateException when no fold knows the event's concept
     */
    Set<StakeholderId> take(RecordedEvent recorded) {
        long position = recorded.position();
        return switch (recorded.event()) {
            case ProgrammeEvent event -> {
                programme.take(recorded, event);
                yield Set.of();
            }
            case StakeholderEvent event -> {
                Set<StakeholderId> touched = new LinkedHashSet<>();
                touched.add(new StakeholderId(recorded.aggregate().id()));
                touched.addAll(stakeholders.take(recorded, event));
                touched.addAll(network.take(recorded, event));
                yield touched;
            }
            case InteractionEvent event -> interactions.take(recorded, event);
            case PublicationEvent event -> publications.take(recorded, event);
            case CoalitionEvent event -> coalitions.take(recorded, event);
            case DecisionEvent event -> stakeholders.touched(decisions.take(recorded, event), position);
            case InterventionEvent event -> stakeholders.touched(interventions.take(recorded, event), position);
            case TechniqueEvent event -> {
                techniques.take(recorded, event);
                yield Set.of();
            }
            case PlanEvent event -> plans.take(recorded, event);
            case AgendaEvent event -> {
                agenda.take(recorded, event);
                yield Set.of();
            }
            case InsightEvent event -> {
                dismissals.take(recorded, event);
                yield Set.of();
            }
            case DossierEntry event -> stakeholders.touched(dossiers.take(recorded, event), position);
            case EntryWithdrawn event -> stakeholders.touched(dossiers.take(recorded, event), position);
            case UnknownEvent _ -> carry(recorded);
            default -> throw new IllegalStateException("no fold takes in " + recorded.type());
        };
    }

    /** The programme at a moment; empty when nobody knew of it then. */
    Optional<Picture> at(Moment moment) {
        return programme.at(moment).map(view -> {
            Identities identities = stakeholders.identities(moment.knownAt());
            return new Picture(
                    moment,
                    view,
                    stakeholders.at(moment, identities),
                    network.at(moment, identities),
                    interactions.at(moment, identities),
                    publications.at(moment, identities),
                    coalitions.at(moment, identities),
                    decisions.at(moment, identities),
                    interventions.at(moment, identities),
                    plans.at(moment, identities),
                    techniques.at(moment.knownAt()),
                    dossiers.at(moment, identities));
        });
    }

    /** What became of a dated entry since a position, as known at another. */
    Fate fate(EntryId entry, long position, long knownAt) {
        return switch (entry.kind()) {
            case "programme" -> programme.fate(entry, position, knownAt);
            case "stakeholder" ->
                stakeholders.fate(entry, position, knownAt).or(network.fate(entry, position, knownAt));
            case "interaction" -> interactions.fate(entry, position, knownAt);
            case "publication" -> publications.fate(entry, position, knownAt);
            case "coalition" -> coalitions.fate(entry, position, knownAt);
            case "decision" -> decisions.fate(entry, position, knownAt);
            case "plan" -> plans.fate(entry, position, knownAt);
            case "intervention" -> interventions.fate(entry, position, knownAt);
            case "agenda" -> agenda.fate(entry, position, knownAt);
            case "insight" -> dismissals.fate(entry, position, knownAt);
            default -> dossiers.fate(entry, position, knownAt);
        };
    }

    /** An event of a type this version does not know counts for its aggregate's version and story, and changes nothing else. */
    private Set<StakeholderId> carry(RecordedEvent recorded) {
        switch (recorded.aggregate().kind()) {
            case "programme" -> programme.carry(recorded);
            case "stakeholder" -> {
                return Set.of(stakeholders.carry(recorded));
            }
            case "coalition" -> coalitions.carry(recorded);
            case "decision" -> decisions.carry(recorded);
            case "plan" -> plans.carry(recorded);
            case "intervention" -> interventions.carry(recorded);
            case "technique" -> techniques.carry(recorded);
            default -> dossiers.carry(recorded);
        }
        return Set.of();
    }
}
