package nl.draagvlak.command.guarantee;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.DossierCommand.WithdrawEntry;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuaranteeTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "guarantee", "g1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");
    private static final StakeholderId CASE_WORKER = new StakeholderId("s1");

    private final AggregateTestFixture<Dossier> guarantee = GivenDossier.kept(new GuaranteeConduct());

    @Test
    void writesDownWhatWasPromised() {
        guarantee
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given()))
                .expectEvents(given());
    }

    @Test
    void refusesAGuaranteeToNobody() {
        guarantee
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given(Set.of(), DAY.plusDays(1), null)))
                .expectException(refusedWith("guarantee-to-nobody"));
    }

    @Test
    void acceptsAGuaranteeThatMustBeKeptTheSameDay() {
        GuaranteeGiven today = given(Set.of(CASE_WORKER), DAY, null);
        guarantee
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, today))
                .expectEvents(today);
    }

    @Test
    void refusesAGuaranteeThatCouldNotBeKeptAnyMore() {
        guarantee
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given(Set.of(CASE_WORKER), DAY.minusDays(1), null)))
                .expectException(refusedWith("guarantee-until-before"));
    }

    @Test
    void writesDownThatItWasKept() {
        guarantee.given(given()).when(GivenDossier.add(AGGREGATE, kept())).expectEvents(kept());
    }

    @Test
    void refusesToBreakWhatWasKept() {
        guarantee
                .given(given(), kept())
                .when(GivenDossier.add(AGGREGATE, broken()))
                .expectException(refusedWith("guarantee-settled"));
    }

    @Test
    void breaksWhatWasKeptByMistake() {
        guarantee
                .given(given(), kept(), new EntryWithdrawn(SECOND, words("somebody else's")))
                .when(GivenDossier.add(AGGREGATE, broken()))
                .expectEvents(broken());
    }

    @Test
    void refusesToGiveItTwice() {
        guarantee
                .given(given())
                .when(GivenDossier.add(AGGREGATE, given(SECOND, Set.of(CASE_WORKER), DAY, null)))
                .expectException(refusedWith("dossier-begun"));
    }

    @Test
    void putsAGuaranteeRight() {
        GuaranteeGiven right = given(Set.of(CASE_WORKER), DAY.plusDays(30), words("a month more"));
        guarantee
                .given(given(), kept())
                .when(GivenDossier.correct(AGGREGATE, right))
                .expectEvents(right);
    }

    @Test
    void refusesACorrectionThatSaysSomethingOfAnotherSort() {
        guarantee
                .given(given())
                .when(GivenDossier.correct(AGGREGATE, new GuaranteeKept(FIRST, null, DAY, words("misread"))))
                .expectException(refusedWith("entry-of-another-sort"));
    }

    @Test
    void refusesACorrectionToNobody() {
        guarantee
                .given(given())
                .when(GivenDossier.correct(AGGREGATE, given(Set.of(), DAY, words("nobody"))))
                .expectException(refusedWith("guarantee-to-nobody"));
    }

    @Test
    void takesAnEntryBack() {
        guarantee
                .given(given())
                .when(new WithdrawEntry(AGGREGATE, FIRST, words("never said")))
                .expectEvents(new EntryWithdrawn(FIRST, words("never said")));
    }

    @Test
    void refusesToAddToAGuaranteeThatWasWithdrawn() {
        guarantee
                .given(given(), new EntryWithdrawn(FIRST, words("never said")))
                .when(GivenDossier.add(AGGREGATE, kept()))
                .expectException(refusedWith("dossier-withdrawn"));
    }

    @Test
    void refusesToTakeBackTwice() {
        guarantee
                .given(given(), new EntryWithdrawn(FIRST, words("never said")))
                .when(new WithdrawEntry(AGGREGATE, FIRST, words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    @Test
    void refusesToPutRightWhatWasNeverWrittenDown() {
        guarantee
                .given(given())
                .when(GivenDossier.correct(AGGREGATE, new GuaranteeKept(THIRD, null, DAY, words("which?"))))
                .expectException(refusedWith("not-found"));
    }

    private static GuaranteeGiven given() {
        return given(Set.of(CASE_WORKER), DAY.plusDays(14), null);
    }

    private static GuaranteeGiven given(Set<StakeholderId> people, LocalDate until, @Nullable Personal correction) {
        return given(FIRST, people, until, correction);
    }

    private static GuaranteeGiven given(
            EntryId entry, Set<StakeholderId> people, LocalDate until, @Nullable Personal correction) {
        return new GuaranteeGiven(
                entry,
                words("nobody loses work"),
                new StakeholderId("s2"),
                people,
                Set.of(),
                List.of(),
                until,
                DAY,
                correction);
    }

    private static GuaranteeKept kept() {
        return new GuaranteeKept(SECOND, words("it was so"), DAY.plusDays(3), null);
    }

    private static GuaranteeBroken broken() {
        return new GuaranteeBroken(THIRD, words("two were let go"), DAY.plusDays(3), null);
    }
}
