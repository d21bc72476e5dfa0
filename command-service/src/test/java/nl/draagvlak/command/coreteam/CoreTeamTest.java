package nl.draagvlak.command.coreteam;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CoreTeamTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "core-team", "t1");

    private final AggregateTestFixture<Dossier> place = GivenDossier.kept(new CoreTeamConduct());

    @Test
    void writesDownWhoJoined() {
        place.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, joined()))
                .expectEvents(joined());
    }

    @Test
    void writesDownThatSomebodyLeftTheSameDay() {
        place.given(joined()).when(GivenDossier.add(AGGREGATE, left("1", DAY))).expectEvents(left("1", DAY));
    }

    @Test
    void refusesToLeaveBeforeJoining() {
        place.given(joined())
                .when(GivenDossier.add(AGGREGATE, left("1", DAY.minusDays(1))))
                .expectException(refusedWith("core-team-left-before"));
    }

    @Test
    void refusesToLeaveTwice() {
        place.given(joined(), left("1", DAY))
                .when(GivenDossier.add(AGGREGATE, left("2", DAY)))
                .expectException(refusedWith("core-team-left"));
    }

    private static CoreTeamJoined joined() {
        return new CoreTeamJoined(Given.entry(AGGREGATE, "0"), new StakeholderId("s1"), Layer.WORK_FLOOR, DAY, null);
    }

    private static CoreTeamLeft left(String entry, LocalDate day) {
        return new CoreTeamLeft(Given.entry(AGGREGATE, entry), null, day, null);
    }
}
