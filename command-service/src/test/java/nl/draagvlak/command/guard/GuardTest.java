package nl.draagvlak.command.guard;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.guard.LegalBasis;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final AggregateId GROUND = new AggregateId(PROGRAMME, "ground", "g1");

    private final AggregateTestFixture<Dossier> ground = GivenDossier.kept(new GroundConduct());

    @Test
    void writesDownOnWhatGroundAPersonIsKept() {
        ground.givenNoPriorActivity()
                .when(GivenDossier.open(GROUND, ground(null)))
                .expectEvents(ground(null));
    }

    @Test
    void writesDownThatThePersonWasToldLater() {
        ground.given(ground(null)).when(GivenDossier.add(GROUND, informed("1"))).expectEvents(informed("1"));
    }

    @Test
    void refusesToInformWhoWasInformedAtOnce() {
        ground.given(ground(DAY))
                .when(GivenDossier.add(GROUND, informed("1")))
                .expectException(refusedWith("person-informed"));
    }

    @Test
    void refusesToInformTwice() {
        ground.given(ground(null), informed("1"))
                .when(GivenDossier.add(GROUND, informed("2")))
                .expectException(refusedWith("person-informed"));
    }

    private static GroundRecorded ground(@Nullable LocalDate informedOn) {
        return new GroundRecorded(
                Given.entry(GROUND, "0"),
                new StakeholderId("s1"),
                words("speaks for the council"),
                LegalBasis.PUBLIC_TASK,
                words("the council's own site"),
                informedOn,
                DAY,
                null);
    }

    private static PersonInformed informed(String entry) {
        return new PersonInformed(Given.entry(GROUND, entry), null, DAY, null);
    }
}
