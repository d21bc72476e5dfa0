package nl.draagvlak.command.programme;

import static nl.draagvlak.command.programme.ProgrammeRule.A_DOMAIN_HAS_A_NAME_OF_ITS_OWN;
import static nl.draagvlak.command.programme.ProgrammeRule.A_DOMAIN_WEIGHS_MORE_THAN_NOTHING;
import static nl.draagvlak.command.programme.ProgrammeRule.A_DOMAIN_WORKS_WITH_DOMAINS_THAT_EXIST;
import static nl.draagvlak.command.programme.ProgrammeRule.A_DOMAIN_WORKS_WITH_OTHER_DOMAINS;
import static nl.draagvlak.command.programme.ProgrammeRule.A_HALF_LIFE_LASTS_BETWEEN_A_DAY_AND_TEN_YEARS;
import static nl.draagvlak.command.programme.ProgrammeRule.A_MOMENT_MOVES_FOR_A_GROUP_THAT_EXISTS;
import static nl.draagvlak.command.programme.ProgrammeRule.A_STATEMENT_IS_WRITTEN_DOWN_ONCE;
import static nl.draagvlak.command.programme.ProgrammeRule.A_TARGET_GROUP_BELONGS_TO_A_DOMAIN_THAT_EXISTS;
import static nl.draagvlak.command.programme.ProgrammeRule.A_TARGET_GROUP_HAS_A_NAME_OF_ITS_OWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomain;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomains;
import nl.draagvlak.command.programme.ProgrammeCommand.AddStatement;
import nl.draagvlak.command.programme.ProgrammeCommand.AddTargetGroup;
import nl.draagvlak.command.programme.ProgrammeCommand.DescribeProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.EnterPhase;
import nl.draagvlak.command.programme.ProgrammeCommand.JoinDomains;
import nl.draagvlak.command.programme.ProgrammeCommand.MoveTransitionMoment;
import nl.draagvlak.command.programme.ProgrammeCommand.NewDomain;
import nl.draagvlak.command.programme.ProgrammeCommand.SetHalfLife;
import nl.draagvlak.command.programme.ProgrammeCommand.StartProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.EntryWithdrawn;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.PhaseEntered;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what may happen to one programme. */
public final class Programme extends EventSourced {

    private static final int TEN_YEARS = 3653;

    private enum Sort {
        PHASE,
        TRANSITION_MOMENT
    }

    private final Entries<Sort> entries = new Entries<>();
    private final Map<String, DomainId> domains = new HashMap<>();
    private final Map<String, TargetGroupId> targetGroups = new HashMap<>();
    private final Set<String> statements = new HashSet<>();

    Programme(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Programme(StartProgramme command) {
        this(command.aggregate());
        apply(new ProgrammeStarted(
                command.name(),
                command.purpose(),
                command.transitionMoment(),
                command.timeZone(),
                command.language(),
                command.pinnedToday()));
    }

    @CommandHandler
    void decide(DescribeProgramme command) {
        apply(new ProgrammeDescribed(command.name(), command.purpose()));
    }

    @CommandHandler
    void decide(EnterPhase command) {
        apply(new PhaseEntered(command.entry(), command.phase(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(MoveTransitionMoment command) {
        A_MOMENT_MOVES_FOR_A_GROUP_THAT_EXISTS.requires(
                command.forGroup() == null || targetGroups.containsValue(command.forGroup()));
        apply(new TransitionMomentMoved(
                command.entry(),
                command.moment(),
                command.forGroup(),
                command.why(),
                command.alternative(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(AddDomain command) {
        A_DOMAIN_HAS_A_NAME_OF_ITS_OWN.requires(!domains.containsKey(command.name()));
        A_DOMAIN_WORKS_WITH_DOMAINS_THAT_EXIST.requires(domains.values().containsAll(command.mustWorkWith()));
        A_DOMAIN_WEIGHS_MORE_THAN_NOTHING.requires(command.weight() > 0 && Double.isFinite(command.weight()));
        apply(new DomainAdded(command.domain(), command.name(), command.mustWorkWith(), command.weight()));
    }

    @CommandHandler
    void decide(AddDomains command) {
        Set<String> known = new HashSet<>(domains.keySet());
        for (NewDomain added : command.domains()) {
            if (known.add(added.name())) {
                apply(new DomainAdded(added.domain(), added.name(), List.of(), 1));
            }
        }
    }

    @CommandHandler
    void decide(JoinDomains command) {
        A_DOMAIN_WORKS_WITH_DOMAINS_THAT_EXIST.requires(
                domains.values().containsAll(List.of(command.domain(), command.mustWorkWith())));
        A_DOMAIN_WORKS_WITH_OTHER_DOMAINS.requires(!command.domain().equals(command.mustWorkWith()));
        apply(new DomainsJoined(command.domain(), command.mustWorkWith()));
    }

    @CommandHandler
    void decide(AddTargetGroup command) {
        A_TARGET_GROUP_HAS_A_NAME_OF_ITS_OWN.requires(!targetGroups.containsKey(command.name()));
        A_TARGET_GROUP_BELONGS_TO_A_DOMAIN_THAT_EXISTS.requires(
                command.domain() == null || domains.containsValue(command.domain()));
        apply(new TargetGroupAdded(command.targetGroup(), command.name(), command.domain(), command.targetBehaviour()));
    }

    @CommandHandler
    void decide(AddStatement command) {
        A_STATEMENT_IS_WRITTEN_DOWN_ONCE.requires(!statements.contains(command.text()));
        apply(new StatementAdded(command.statement(), command.text(), command.direction(), command.sayableFrom()));
    }

    @CommandHandler
    void decide(SetHalfLife command) {
        A_HALF_LIFE_LASTS_BETWEEN_A_DAY_AND_TEN_YEARS.requires(command.days() >= 1 && command.days() <= TEN_YEARS);
        apply(new HalfLifeSet(command.days()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        switch (event) {
            case PhaseEntered entered -> entries.add(entered.entry(), Sort.PHASE);
            case TransitionMomentMoved moved -> entries.add(moved.entry(), Sort.TRANSITION_MOMENT);
            case DomainAdded added -> domains.put(added.name(), added.domain());
            case TargetGroupAdded added -> targetGroups.put(added.name(), added.targetGroup());
            case StatementAdded added -> statements.add(added.text());
            case EntryWithdrawn withdrawn -> entries.withdraw(withdrawn.entry());
            case ProgrammeStarted started -> {}
            case ProgrammeDescribed described -> {}
            case DomainsJoined joined -> {}
            case HalfLifeSet set -> {}
        }
    }
}
