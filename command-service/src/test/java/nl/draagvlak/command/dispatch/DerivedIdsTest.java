package nl.draagvlak.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.ProgrammeId;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    private static final ActorId ACTOR = new ActorId("a1");

    @Test
    void givesTheSameIdsForTheSameRequest() {
        IdSource first = new DerivedIds(PROGRAMME, ACTOR, "k");
        IdSource again = new DerivedIds(PROGRAMME, ACTOR, "k");

        assertThat(List.of(first.next(), first.next())).isEqualTo(List.of(again.next(), again.next()));
    }

    @Test
    void givesOtherIdsForAnotherKeyActorProgrammeOrPlace() {
        IdSource ids = new DerivedIds(PROGRAMME, ACTOR, "k");

        assertThat(List.of(
                        ids.next(),
                        ids.next(),
                        new DerivedIds(PROGRAMME, ACTOR, "l").next(),
                        new DerivedIds(PROGRAMME, new ActorId("a2"), "k").next(),
                        new DerivedIds(new ProgrammeId("p2"), ACTOR, "k").next()))
                .doesNotHaveDuplicates()
                .allMatch(Identifier::wellFormed)
                .allMatch(id -> id.length() == IdSource.LENGTH);
    }
}
