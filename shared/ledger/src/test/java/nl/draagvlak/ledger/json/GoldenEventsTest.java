package nl.draagvlak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.events.personal.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins how every event is stored, for good. When one of these fails, the event changed: give the new form a new revision and an upcaster
 * from the old one, and leave the old file as it is.
 */
class GoldenEventsTest {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private static final EventCatalogue CATALOGUE = EventCatalogue.draagvlak();

    private final EventJson json = new EventJson(CATALOGUE, Upcasters.draagvlak());

    static Stream<EventType> types() {
        return CATALOGUE.types().stream().sorted(Comparator.comparing(EventType::toString));
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesAnEventAsItsFileSays(EventType type) throws IOException {
        String written = json.write(Samples.of(CATALOGUE.classOf(type).orElseThrow()), "e1", GoldenEventsTest::seal);
        Path file = FILES.resolve(type + ".json");
        if (!Files.exists(file)) {
            Path proposal = Path.of("target/golden").resolve(type + ".json");
            Files.createDirectories(proposal.getParent());
            Files.writeString(proposal, written + "\n");
            assertThat(file)
                    .as("no golden file; what it would say is in %s", proposal)
                    .exists();
        }
        assertThat(written).isEqualTo(Files.readString(file).strip());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsWhatTheFileSaysAndWritesItTheSame(EventType type) throws IOException {
        String stored = Files.readString(FILES.resolve(type + ".json")).strip();
        Object read = json.read(stored, type, "e1");
        assertThat(read).isInstanceOf(CATALOGUE.classOf(type).orElseThrow());
        assertThat(json.write(read, "e1", GoldenEventsTest::seal)).isEqualTo(stored);
    }

    static Stream<Upcaster> upcasters() {
        return Upcasters.draagvlak().stream();
    }

    @ParameterizedTest
    @MethodSource("upcasters")
    void readsAnEarlierFormAsTheNextOne(Upcaster upcaster) throws IOException {
        String stored =
                Files.readString(FILES.resolve(upcaster.from() + ".json")).strip();
        Object read = json.read(stored, upcaster.from(), "e1");
        assertThat(read).isInstanceOf(json.classOf(upcaster.to()).orElseThrow());
        assertThat(json.write(read, "e1", GoldenEventsTest::seal)).isNotEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("upcasters")
    void leadsFromEveryEarlierFormToOneOfTheCatalogue(Upcaster upcaster) {
        assertThat(CATALOGUE.types()).doesNotContain(upcaster.from());
        assertThat(json.classOf(upcaster.from())).isPresent();
        assertThat(upcaster.to())
                .isEqualTo(new EventType(upcaster.from().name(), upcaster.from().revision() + 1));
    }

    @Test
    void hasAFileForEveryFormThatWasEverStoredAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(types(), upcasters().map(Upcaster::from))
                                    .map(type -> type + ".json")
                                    .toList());
        }
    }

    private static Personal.Sealed seal(Personal.Known text, String event, String field) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Personal.Sealed(
                event,
                List.of("k1"),
                field,
                base64.encodeToString(new byte[12]),
                base64.encodeToString(("sealed: " + text.text()).getBytes(StandardCharsets.UTF_8)));
    }
}
