package nl.draagvlak.command.insight;

import static nl.draagvlak.command.insight.InsightRule.AN_INSIGHT_IS_DISMISSED_ONCE_FOR_WHAT_IT_RESTS_ON;
import static nl.draagvlak.command.insight.InsightRule.ONLY_A_DISMISSAL_THAT_STANDS_IS_UNDONE;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import nl.draagvlak.command.insight.InsightCommand.DismissInsight;
import nl.draagvlak.command.insight.InsightCommand.UndoDismissal;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what may be done with one insight. It comes to be when the insight is first dismissed. */
public final class JudgedInsight extends EventSourced {

    private enum Sort {
        DISMISSAL
    }

    private final Entries<Sort> entries = new Entries<>();
    private final SequencedMap<EntryId, String> standing = new LinkedHashMap<>();

    JudgedInsight(AggregateId id) {
        super(id);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DismissInsight command) {
        AN_INSIGHT_IS_DISMISSED_ONCE_FOR_WHAT_IT_RESTS_ON.requires(
                command.fingerprint() == null || !standing.containsValue(command.fingerprint()));
        apply(new InsightDismissed(
                command.entry(), command.insight(), command.fingerprint(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(UndoDismissal command) {
        ONLY_A_DISMISSAL_THAT_STANDS_IS_UNDONE.requires(command.dismissal() != null || !standing.isEmpty());
        EntryId dismissal = Objects.requireNonNullElseGet(
                command.dismissal(), () -> standing.lastEntry().getKey());
        entries.standing(dismissal);
        apply(new DismissalUndone(dismissal, command.reason()));
    }

    @EventSourcingHandler
    void evolve(InsightEvent event) {
        switch (event) {
            case InsightDismissed dismissed -> {
                entries.add(dismissed.entry(), Sort.DISMISSAL);
                standing.put(dismissed.entry(), Objects.requireNonNullElse(dismissed.fingerprint(), ""));
            }
            case DismissalUndone undone -> {
                entries.withdraw(undone.entry());
                standing.remove(undone.entry());
            }
        }
    }
}
