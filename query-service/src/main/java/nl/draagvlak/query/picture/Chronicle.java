package nl.draagvlak.query.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.agenda.AgendaFold;
import nl.draagvlak.query.coalition.CoalitionFold;
import nl.draagvlak.query.decision.DecisionFold;
import nl.draagvlak.query.dossier.DossierFold;
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
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Positions;
import org.jspecify.annotations.Nullable;

/**
 * Everything one programme's ledger says, on both clocks: the folds of all concepts together. Any past is a slice of it. Mutable, driven
 * by one thread at a time, never let out of the fold that drives it.
 */
public final class Chronicle {

    private final ProgrammeFold programme;
    private final StakeholderFold stakeholders = new StakeholderFold();
    private final NetworkFold network = new NetworkFold();
    private final InteractionFold interactions = new InteractionFold();
    private final PublicationFold publications = new PublicationFold();
    private final CoalitionFold coalitions = new CoalitionFold();
    private final DecisionFold decisions = new DecisionFold();
    private final PlanFold plans = new PlanFold();
    private final InterventionFold interventions = new InterventionFold();
    private final TechniqueFold techniques = new TechniqueFold();
    private final AgendaFold agenda = new AgendaFold();
    private final DossierFold dossiers = new DossierFold();
    private final Stories stories = new Stories();
    private final Positions positions = new Positions();

    public Chronicle(ProgrammeId id) {
        this.programme = new ProgrammeFold(id);
    }

    /**
     * Takes one event in.
     *
     * @throws IllegalStateException when no fold knows the event's concept
     */
    void take(RecordedEvent recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case ProgrammeEvent event -> programme.take(recorded, event);
            case StakeholderEvent event -> {
                stories.touch(new StakeholderId(recorded.aggregate().id()), position);
                stories.touch(stakeholders.take(recorded, event), position);
                stories.touch(network.take(recorded, event), position);
            }
            case InteractionEvent event -> stories.touch(interactions.take(recorded, event), position);
            case PublicationEvent event -> stories.touch(publications.take(recorded, event), position);
            case CoalitionEvent event -> stories.touch(coalitions.take(recorded, event), position);
            case DecisionEvent event ->
                stories.touch(stakeholders.touched(decisions.take(recorded, event), position), position);
            case InterventionEvent event ->
                stories.touch(stakeholders.touched(interventions.take(recorded, event), position), position);
            case TechniqueEvent event -> techniques.take(recorded, event);
            case PlanEvent event -> stories.touch(plans.take(recorded, event), position);
            case AgendaEvent event -> agenda.take(recorded, event);
            case DossierEntry event ->
                stories.touch(stakeholders.touched(dossiers.take(recorded, event), position), position);
            case EntryWithdrawn event ->
                stories.touch(stakeholders.touched(dossiers.take(recorded, event), position), position);
            case UnknownEvent _ -> carry(recorded);
            default -> throw new IllegalStateException("no fold takes in " + recorded.type());
        }
        positions.add(position);
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

    /** The one a stakeholder stands under, as known at a position: itself, unless it was merged. */
    public StakeholderId standing(StakeholderId stakeholder, long knownAt) {
        return stakeholders.identities(knownAt).of(stakeholder);
    }

    /** The name a stakeholder bears itself, merged or not, still sealed; null when it is not registered yet. */
    public @Nullable Personal name(StakeholderId stakeholder, long knownAt) {
        return stakeholders.name(stakeholder, knownAt);
    }

    /** The positions of what touches a stakeholder, and those merged into it, as known at a position; rising. */
    public long[] story(StakeholderId stakeholder, long knownAt) {
        return stories.of(stakeholders.identities(knownAt).standingUnder(stakeholder), knownAt);
    }

    /** What became of a dated entry since a position, as known at another. */
    public Fate fate(EntryId entry, long position, long knownAt) {
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
            default -> dossiers.fate(entry, position, knownAt);
        };
    }

    /** The last answer to each proposal, at a moment. */
    public Map<ProposalId, Noted<AgendaEvent>> answers(Moment moment) {
        return agenda.at(moment);
    }

    /** The last position of this programme at or before another; 0 when there is none. */
    public long lastPosition(long knownAt) {
        return positions.last(knownAt);
    }

    /** What counts as today: the pinned day of an example, else the clock's in the programme's time zone; empty before it started. */
    Optional<LocalDate> today(Clock clock) {
        ProgrammeStarted started = programme.started();
        if (started == null) {
            return Optional.empty();
        }
        LocalDate pinned = started.pinnedToday();
        return Optional.of(pinned != null ? pinned : LocalDate.ofInstant(clock.instant(), started.timeZone()));
    }

    /** An event of a type this version does not know counts for its aggregate's version and story, and changes nothing else. */
    private void carry(RecordedEvent recorded) {
        switch (recorded.aggregate().kind()) {
            case "programme" -> programme.carry(recorded);
            case "stakeholder" -> stories.touch(stakeholders.carry(recorded), recorded.position());
            case "coalition" -> coalitions.carry(recorded);
            case "decision" -> decisions.carry(recorded);
            case "plan" -> plans.carry(recorded);
            case "intervention" -> interventions.carry(recorded);
            case "technique" -> techniques.carry(recorded);
            default -> dossiers.carry(recorded);
        }
    }
}
