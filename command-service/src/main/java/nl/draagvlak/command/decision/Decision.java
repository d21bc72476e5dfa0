package nl.draagvlak.command.decision;

import static nl.draagvlak.command.decision.DecisionRule.A_DECISION_IS_TAKEN_ONCE;
import static nl.draagvlak.command.decision.DecisionRule.A_DIGEST_HAS_64_HEXADECIMAL_DIGITS;
import static nl.draagvlak.command.decision.DecisionRule.THE_CHOSEN_SCENARIO_IS_ONE_OF_ITS_OWN;
import static nl.draagvlak.command.decision.DecisionRule.WHAT_A_READING_CONTRADICTS_IS_WHAT_OTHERS_READ_IN_THE_SAME_DECISION;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.draagvlak.command.decision.DecisionCommand.AddScenario;
import nl.draagvlak.command.decision.DecisionCommand.AttachDocument;
import nl.draagvlak.command.decision.DecisionCommand.GiveReading;
import nl.draagvlak.command.decision.DecisionCommand.PrepareDecision;
import nl.draagvlak.command.decision.DecisionCommand.TakeDecision;
import nl.draagvlak.command.decision.DecisionCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.EntryWithdrawn;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one programme decision. */
public final class Decision extends EventSourced {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private enum Sort {
        QUESTION,
        SCENARIO,
        OUTCOME,
        DOCUMENT,
        READING
    }

    private final Entries<Sort> entries = new Entries<>();
    private final Set<EntryId> scenarios = new HashSet<>();
    private final Map<EntryId, StakeholderId> readers = new HashMap<>();
    private @Nullable EntryId outcome;

    Decision(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Decision(PrepareDecision command) {
        this(command.aggregate());
        apply(new DecisionPrepared(
                command.entry(),
                command.question(),
                command.subject(),
                command.affectedGroups(),
                command.affected(),
                command.caseNumber(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(AddScenario command) {
        apply(new ScenarioAdded(command.entry(), command.title(), command.description(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(TakeDecision command) {
        A_DECISION_IS_TAKEN_ONCE.requires(outcome == null);
        THE_CHOSEN_SCENARIO_IS_ONE_OF_ITS_OWN.requires(
                command.chosen() == null || scenarios.contains(command.chosen()));
        apply(new DecisionTaken(
                command.entry(),
                command.chosen(),
                command.by(),
                command.mandate(),
                command.rationale(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(AttachDocument command) {
        A_DIGEST_HAS_64_HEXADECIMAL_DIGITS.requires(
                command.sha256() == null || SHA_256.matcher(command.sha256()).matches());
        apply(new DocumentAttached(
                command.entry(), command.title(), command.link(), command.sha256(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(GiveReading command) {
        WHAT_A_READING_CONTRADICTS_IS_WHAT_OTHERS_READ_IN_THE_SAME_DECISION.requires(
                command.contradicts().stream().allMatch(entry -> isOfAnother(entry, command.reader())));
        apply(new ReadingGiven(
                command.entry(), command.reader(), command.reading(), command.contradicts(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    private boolean isOfAnother(EntryId reading, StakeholderId reader) {
        StakeholderId other = readers.get(reading);
        return other != null && !other.equals(reader);
    }

    @EventSourcingHandler
    void evolve(DecisionEvent event) {
        switch (event) {
            case DecisionPrepared prepared -> entries.add(prepared.entry(), Sort.QUESTION);
            case ScenarioAdded added -> {
                entries.add(added.entry(), Sort.SCENARIO);
                scenarios.add(added.entry());
            }
            case DecisionTaken taken -> {
                entries.add(taken.entry(), Sort.OUTCOME);
                outcome = taken.entry();
            }
            case DocumentAttached attached -> entries.add(attached.entry(), Sort.DOCUMENT);
            case ReadingGiven given -> {
                entries.add(given.entry(), Sort.READING);
                readers.put(given.entry(), given.reader());
            }
            case EntryWithdrawn withdrawn -> withdraw(withdrawn.entry());
        }
    }

    private void withdraw(EntryId entry) {
        entries.withdraw(entry);
        scenarios.remove(entry);
        readers.remove(entry);
        outcome = entry.equals(outcome) ? null : outcome;
    }
}
