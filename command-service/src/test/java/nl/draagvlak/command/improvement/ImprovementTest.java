package nl.draagvlak.command.improvement;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;
import nl.draagvlak.events.improvement.ImprovementReach;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImprovementTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "improvement", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ImprovementConduct());

    @Test
    void raisesWhatGoesWrong() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, raised(null)))
                .expectEvents(raised(null));
    }

    @Test
    void canBeDueTheSameDay() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, raised(DAY)))
                .expectEvents(raised(DAY));
    }

    @Test
    void refusesToBeDueADayEarlier() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, raised(DAY.minusDays(1))))
                .expectException(refusedWith("improvement-due-before"));
    }

    @Test
    void closesOnTheSameDay() {
        dossier.given(raised(null))
                .when(GivenDossier.add(AGGREGATE, closed(SECOND, DAY)))
                .expectEvents(closed(SECOND, DAY));
    }

    @Test
    void refusesToCloseADayEarlier() {
        dossier.given(raised(null))
                .when(GivenDossier.add(AGGREGATE, closed(SECOND, DAY.minusDays(1))))
                .expectException(refusedWith("improvement-closed-before"));
    }

    @Test
    void refusesToCloseTwice() {
        dossier.given(raised(null), closed(SECOND, DAY))
                .when(GivenDossier.add(AGGREGATE, closed(THIRD, DAY)))
                .expectException(refusedWith("improvement-closed"));
    }

    private static ImprovementRaised raised(@Nullable LocalDate due) {
        return new ImprovementRaised(
                FIRST, words("the link breaks"), ImprovementReach.CENTRAL, new StakeholderId("s1"), due, DAY, null);
    }

    private static ImprovementClosed closed(EntryId entry, LocalDate day) {
        return new ImprovementClosed(entry, words("mended"), day, null);
    }
}
