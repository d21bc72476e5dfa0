package nl.draagvlak.command.experiment;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import nl.draagvlak.events.experiment.Verdict;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "experiment", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ExperimentConduct());

    @Test
    void startsWithAGroup() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, started(Set.of(new TargetGroupId("g1")))))
                .expectEvents(started(Set.of(new TargetGroupId("g1"))));
    }

    @Test
    void refusesToTryNowhere() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, started(Set.of())))
                .expectException(refusedWith("experiment-nowhere"));
    }

    @Test
    void concludesOnTheDayItBegan() {
        dossier.given(started(Set.of(new TargetGroupId("g1"))))
                .when(GivenDossier.add(AGGREGATE, concluded(SECOND, DAY)))
                .expectEvents(concluded(SECOND, DAY));
    }

    @Test
    void refusesToConcludeADayBeforeItBegan() {
        dossier.given(started(Set.of(new TargetGroupId("g1"))))
                .when(GivenDossier.add(AGGREGATE, concluded(SECOND, DAY.minusDays(1))))
                .expectException(refusedWith("experiment-concluded-before"));
    }

    @Test
    void refusesToConcludeTwice() {
        dossier.given(started(Set.of(new TargetGroupId("g1"))), concluded(SECOND, DAY))
                .when(GivenDossier.add(AGGREGATE, concluded(THIRD, DAY)))
                .expectException(refusedWith("experiment-concluded"));
    }

    @Test
    void publishesAFailureToo() {
        dossier.given(started(Set.of(new TargetGroupId("g1"))), concluded(SECOND, DAY))
                .when(GivenDossier.add(AGGREGATE, published()))
                .expectEvents(published());
    }

    @Test
    void refusesToPublishWhatIsNotKnown() {
        dossier.given(started(Set.of(new TargetGroupId("g1"))))
                .when(GivenDossier.add(AGGREGATE, published()))
                .expectException(refusedWith("experiment-without-result"));
    }

    private static ExperimentStarted started(Set<TargetGroupId> groups) {
        return new ExperimentStarted(FIRST, words("fewer calls"), words("two mornings"), Set.of(), groups, DAY, null);
    }

    private static ExperimentConcluded concluded(EntryId entry, LocalDate day) {
        return new ExperimentConcluded(entry, words("as many calls"), Verdict.STOPPED, day, null);
    }

    private static ExperimentPublished published() {
        return new ExperimentPublished(THIRD, words("on the intranet"), Set.of(), DAY.plusDays(3), null);
    }
}
