package nl.draagvlak.command.insight;

import java.time.LocalDate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.events.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done with an insight. */
public sealed interface InsightCommand {

    /** What answers for the insight. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /**
     * Puts it aside until what it rests on changes.
     *
     * @param fingerprint of what the insight rested on when it was looked at; null when nobody said
     */
    record DismissInsight(
            AggregateId aggregate,
            EntryId entry,
            InsightId insight,
            @Nullable String fingerprint,
            Personal reason,
            LocalDate effectiveOn)
            implements InsightCommand {}

    /**
     * Takes it up again.
     *
     * @param dismissal the dismissal that does not hold any more; null for the last one that stands
     */
    record UndoDismissal(AggregateId aggregate, @Nullable EntryId dismissal, Personal reason)
            implements InsightCommand {}
}
