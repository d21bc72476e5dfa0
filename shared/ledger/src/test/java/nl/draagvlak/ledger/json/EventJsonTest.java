package nl.draagvlak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.StatementId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class EventJsonTest {

    private static final EventType LENGTH = new EventType("test.length-set", 1);
    private static final Sealing NONE = (text, event, field) -> {
        throw new AssertionError("nothing to seal");
    };

    private final EventJson json = new EventJson(EventCatalogue.draagvlak(), List.of());

    record LengthSet(double metres) implements Event {}

    record Named(Personal name) implements Event {}

    @Test
    void keepsAnEventItDoesNotKnowAndWritesItAsItWas() {
        EventType newer = new EventType("programme.half-life-set", 2);
        Object read = json.read("{\"weeks\":3}", newer, "e1");
        assertThat(read).isEqualTo(new UnknownEvent("programme.half-life-set", 2, "{\"weeks\":3}"));
        assertThat(json.typeOf(read)).isEqualTo(newer);
        assertThat(json.write(read, "e1", NONE)).isEqualTo("{\"weeks\":3}");
    }

    @Test
    void changesAnOlderEventIntoANewerOneThroughEveryUpcasterOnTheWay() {
        EventJson upcasting = new EventJson(
                new EventCatalogue().with("test.length-set", 3, LengthSet.class),
                List.of(
                        new Upcaster(LENGTH, new EventType("test.length-set", 2), data -> ((ObjectNode) data)
                                .put("centimetres", data.get("inches").asDouble() * 2.54)
                                .without("inches")),
                        new Upcaster(
                                new EventType("test.length-set", 2),
                                new EventType("test.length-set", 3),
                                data -> ((ObjectNode) data)
                                        .put("metres", data.get("centimetres").asDouble() / 100)
                                        .without("centimetres"))));
        assertThat(upcasting.read("{\"inches\":100}", LENGTH, "e1")).isEqualTo(new LengthSet(2.54));
        assertThat(upcasting.classOf(LENGTH)).contains(LengthSet.class);
    }

    @Test
    void refusesAFieldThatTheEventNeverHad() {
        assertThatThrownBy(
                        () -> json.read("{\"days\":3,\"weeks\":1}", new EventType("programme.half-life-set", 1), "e1"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesToWriteWhatIsNotInTheCatalogue() {
        assertThatThrownBy(() -> json.typeOf(new LengthSet(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(json.typeOf(new HalfLifeSet(90))).isEqualTo(new EventType("programme.half-life-set", 1));
    }

    @Test
    void writesASetInTheSameOrderEachTime() {
        CoalitionFormed formed = new CoalitionFormed(
                EntryId.of("coalition.c.1"),
                "name",
                List.of(new StatementId("b"), new StatementId("a")),
                Set.of(new DomainId("d"), new DomainId("a"), new DomainId("c"), new DomainId("b")),
                LocalDate.of(2026, 1, 1));
        assertThat(json.write(formed, "e1", NONE))
                .contains("\"narrative\":[\"b\",\"a\"]")
                .contains("\"requiredDomains\":[\"a\",\"b\",\"c\",\"d\"]");
    }

    @Test
    void bindsASealedTextToTheEventItWasFirstWrittenIn() {
        EventJson names = new EventJson(new EventCatalogue().with("test.named", 1, Named.class), List.of());
        Personal.Sealed sealed = new Personal.Sealed("e1", List.of("k1"), "/name", "bm9uY2U=", "dGV4dA==");

        String first = names.write(new Named(sealed), "e1", NONE);
        String later = names.write(new Named(sealed), "e2", NONE);

        assertThat(first)
                .isEqualTo("{\"name\":{\"keys\":[\"k1\"],\"field\":\"/name\",\"nonce\":\"bm9uY2U=\","
                        + "\"ciphertext\":\"dGV4dA==\"}}");
        assertThat(later).contains("\"event\":\"e1\"");
        EventType named = new EventType("test.named", 1);
        assertThat(names.read(first, named, "e1")).isEqualTo(new Named(sealed));
        assertThat(names.read(later, named, "e2")).isEqualTo(new Named(sealed));
    }
}
