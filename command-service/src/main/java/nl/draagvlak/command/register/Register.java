package nl.draagvlak.command.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueId;
import org.jspecify.annotations.Nullable;

/** Who and what exists in one programme, as far as it was recorded. */
public final class Register {

    private static final Set<String> MATTERS =
            Set.of("coalition", "consultation", "decision", "guarantee", "intervention");

    private @Nullable ProgrammeStarted started;
    private final Named<DomainId> domains = new Named<>();
    private final Named<TargetGroupId> targetGroups = new Named<>();
    private final Named<StatementId> statements = new Named<>();
    private final Named<TechniqueId> techniques = new Named<>();
    private final Set<TechniqueId> retired = new HashSet<>();
    private final Map<StakeholderId, Profile> stakeholders = new HashMap<>();
    private final Map<StakeholderId, StakeholderId> mergers = new HashMap<>();
    private final Set<StakeholderId> erased = new HashSet<>();
    private final Map<SignalId, InteractionId> signals = new HashMap<>();
    private final Map<String, Set<String>> begun = new HashMap<>();
    private final GrantedLinks links = new GrantedLinks();

    Register() {}

    /** Whether the programme was started. */
    public boolean exists() {
        return started != null;
    }

    /** The day it is for the programme: the pinned one of an example, else the clock's in its time zone. */
    public LocalDate today(Clock clock) {
        ProgrammeStarted programme = Objects.requireNonNull(started);
        return programme.pinnedToday() == null
                ? LocalDate.ofInstant(clock.instant(), programme.timeZone())
                : programme.pinnedToday();
    }

    /** The domains, by id or exact name. */
    public Named<DomainId> domains() {
        return domains;
    }

    /** The target groups, by id or exact name. */
    public Named<TargetGroupId> targetGroups() {
        return targetGroups;
    }

    /** The statements, by id or exact text. */
    public Named<StatementId> statements() {
        return statements;
    }

    /** The programme's own techniques, by id or exact name, retired ones too. */
    public Named<TechniqueId> techniques() {
        return techniques;
    }

    /** Whether a technique is not to be used any more. */
    public boolean wasRetired(TechniqueId technique) {
        return retired.contains(technique);
    }

    /** The profile of a stakeholder, its personal texts sealed; null when there is no such stakeholder. */
    public @Nullable Profile profile(StakeholderId stakeholder) {
        return stakeholders.get(stakeholder);
    }

    /** The stakeholder that another was merged into; null when it stands on its own. */
    public @Nullable StakeholderId mergedInto(StakeholderId stakeholder) {
        return mergers.get(stakeholder);
    }

    /** Everyone who was merged into a stakeholder, also by way of another one. */
    public List<StakeholderId> mergedUnder(StakeholderId stakeholder) {
        return mergers.keySet().stream()
                .filter(merged -> standing(merged).equals(stakeholder))
                .sorted(Comparator.comparing(StakeholderId::value))
                .toList();
    }

    /** Whether a stakeholder asked to be forgotten, whatever became of it. */
    public boolean wasErased(StakeholderId stakeholder) {
        return erased.contains(stakeholder);
    }

    /** The interaction in which a signal was heard; null when there is no such signal. */
    public @Nullable InteractionId heardIn(SignalId signal) {
        return signals.get(signal);
    }

    /** Whether there is such a decision. */
    public boolean knows(DecisionId decision) {
        return knows("decision", decision.value());
    }

    /** The links to other programmes. */
    public GrantedLinks links() {
        return links;
    }

    /**
     * Whether a matter of a kind was begun.
     *
     * @param kind coalition, consultation, decision, guarantee or intervention; of other kinds nothing is known this way
     */
    public boolean knows(String kind, String id) {
        return begun.getOrDefault(kind, Set.of()).contains(id);
    }

    void begun(AggregateId aggregate) {
        if (MATTERS.contains(aggregate.kind())) {
            begun.computeIfAbsent(aggregate.kind(), _ -> new HashSet<>()).add(aggregate.id());
        }
    }

    void start(ProgrammeStarted programme) {
        started = programme;
    }

    void profile(StakeholderId stakeholder, Profile profile) {
        stakeholders.put(stakeholder, profile);
    }

    void merged(StakeholderId stakeholder, StakeholderId into) {
        mergers.put(stakeholder, into);
    }

    void separated(StakeholderId stakeholder) {
        mergers.remove(stakeholder);
    }

    void retired(TechniqueId technique) {
        retired.add(technique);
    }

    void erased(StakeholderId stakeholder) {
        erased.add(stakeholder);
    }

    private StakeholderId standing(StakeholderId stakeholder) {
        StakeholderId standing = stakeholder;
        Set<StakeholderId> seen = new HashSet<>();
        for (StakeholderId into = mergers.get(standing); into != null && seen.add(into); into = mergers.get(standing)) {
            standing = into;
        }
        return standing;
    }

    void heard(InteractionId where, Interaction interaction) {
        interaction.participants().stream()
                .flatMap(participant -> participant.signals().stream())
                .forEach(signal -> signals.put(signal.signal(), where));
    }
}
