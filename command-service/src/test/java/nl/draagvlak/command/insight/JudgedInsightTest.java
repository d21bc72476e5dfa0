package nl.draagvlak.command.insight;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.insight.InsightCommand.DismissInsight;
import nl.draagvlak.command.insight.InsightCommand.UndoDismissal;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first dismissal, which begins the aggregate, is tested through the API. */
class JudgedInsightTest {

    private static final InsightId INSIGHT = new InsightId("missing-ambassador.g1");
    private static final AggregateId AGGREGATE = INSIGHT.aggregate(PROGRAMME);
    private static final EntryId FIRST = Given.entry(AGGREGATE, "a1");
    private static final EntryId NEXT = Given.entry(AGGREGATE, "a2");

    private final AggregateTestFixture<JudgedInsight> insight =
            Given.aggregate(JudgedInsight.class, JudgedInsight::new);

    @Test
    void isDismissedAgainWhenItRestsOnSomethingElse() {
        insight.given(dismissed(FIRST, "one")).when(dismiss("other")).expectEvents(dismissed(NEXT, "other"));
    }

    @Test
    void isNotDismissedTwiceForTheSame() {
        insight.given(dismissed(FIRST, "one")).when(dismiss("one")).expectException(refusedWith("insight-dismissed"));
    }

    @Test
    void isDismissedAgainByWhoDoesNotSayWhatWasLookedAt() {
        insight.given(dismissed(FIRST, null)).when(dismiss(null)).expectEvents(dismissed(NEXT, null));
    }

    @Test
    void isTakenUpAgainAndDismissedForTheSame() {
        insight.given(dismissed(FIRST, "one")).when(undo(null)).expectEvents(undone(FIRST));
        insight.given(dismissed(FIRST, "one"), undone(FIRST))
                .when(dismiss("one"))
                .expectEvents(dismissed(NEXT, "one"));
    }

    @Test
    void takesTheLastDismissalBackFirst() {
        insight.given(dismissed(FIRST, "one"), dismissed(NEXT, "other"))
                .when(undo(null))
                .expectEvents(undone(NEXT));
    }

    @Test
    void takesBackTheDismissalThatIsNamed() {
        insight.given(dismissed(FIRST, "one"), dismissed(NEXT, "other"))
                .when(undo(FIRST))
                .expectEvents(undone(FIRST));
    }

    @Test
    void hasNothingToTakeUpWhereNothingWasDismissed() {
        insight.given(dismissed(FIRST, "one"), undone(FIRST))
                .when(undo(null))
                .expectException(refusedWith("insight-not-dismissed"));
    }

    private static DismissInsight dismiss(@Nullable String fingerprint) {
        return new DismissInsight(AGGREGATE, NEXT, INSIGHT, fingerprint, words("known"), DAY);
    }

    private static UndoDismissal undo(@Nullable EntryId dismissal) {
        return new UndoDismissal(AGGREGATE, dismissal, words("again"));
    }

    private static InsightDismissed dismissed(EntryId entry, @Nullable String fingerprint) {
        return new InsightDismissed(entry, INSIGHT, fingerprint, words("known"), DAY);
    }

    private static DismissalUndone undone(EntryId entry) {
        return new DismissalUndone(entry, words("again"));
    }
}
