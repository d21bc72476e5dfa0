package nl.draagvlak.command.roomforinfluence;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.roomforinfluence.Room;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class InfluenceRoomTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "influence-room", "r1");

    private final AggregateTestFixture<Dossier> room = GivenDossier.kept(new InfluenceRoomConduct());

    @Test
    void writesDownHowMuchRoomThereIs() {
        room.givenNoPriorActivity().when(GivenDossier.open(AGGREGATE, set())).expectEvents(set());
    }

    @Test
    void changesTheSameDay() {
        room.given(set()).when(GivenDossier.add(AGGREGATE, changed(DAY))).expectEvents(changed(DAY));
    }

    @Test
    void refusesAChangeFromBeforeItWasSet() {
        room.given(set())
                .when(GivenDossier.add(AGGREGATE, changed(DAY.minusDays(1))))
                .expectException(refusedWith("influence-room-changed-before"));
    }

    private static InfluenceRoomSet set() {
        return new InfluenceRoomSet(
                Given.entry(AGGREGATE, "0"), "letters", Room.OPEN, words("nothing was signed"), null, DAY, null);
    }

    private static InfluenceRoomChanged changed(LocalDate day) {
        return new InfluenceRoomChanged(Given.entry(AGGREGATE, "1"), Room.FIXED, words("signed"), day, null);
    }
}
