package nl.draagvlak.command.smallwin;

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
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SmallWinTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "small-win", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new SmallWinConduct());

    @Test
    void writesDownWhatSucceeded() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, achieved(Set.of(new StakeholderId("s1")))))
                .expectEvents(achieved(Set.of(new StakeholderId("s1"))));
    }

    @Test
    void refusesAWinOfNobody() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, achieved(Set.of())))
                .expectException(refusedWith("small-win-of-nobody"));
    }

    @Test
    void isToldOnTheSameDay() {
        dossier.given(achieved(Set.of(new StakeholderId("s1"))))
                .when(GivenDossier.add(AGGREGATE, told(Set.of(new TargetGroupId("g1")), DAY)))
                .expectEvents(told(Set.of(new TargetGroupId("g1")), DAY));
    }

    @Test
    void refusesToBeToldADayEarlier() {
        dossier.given(achieved(Set.of(new StakeholderId("s1"))))
                .when(GivenDossier.add(AGGREGATE, told(Set.of(new TargetGroupId("g1")), DAY.minusDays(1))))
                .expectException(refusedWith("small-win-told-before"));
    }

    @Test
    void refusesToBeToldToNobody() {
        dossier.given(achieved(Set.of(new StakeholderId("s1"))))
                .when(GivenDossier.add(AGGREGATE, told(Set.of(), DAY)))
                .expectException(refusedWith("small-win-told-to-nobody"));
    }

    private static SmallWinAchieved achieved(Set<StakeholderId> people) {
        return new SmallWinAchieved(FIRST, words("a hundred cases"), people, Set.of(), DAY, null);
    }

    private static SmallWinTold told(Set<TargetGroupId> groups, LocalDate day) {
        return new SmallWinTold(SECOND, Set.of(), groups, words("over coffee"), null, day, null);
    }
}
