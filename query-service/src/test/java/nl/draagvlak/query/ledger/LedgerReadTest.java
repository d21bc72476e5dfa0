package nl.draagvlak.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

class LedgerReadTest extends ReadTest {

    private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> CHANGE =
            new ParameterizedTypeReference<>() {};

    @Test
    void showsEventsInOrderWithTheirTextsOpened() {
        long position = register("s1", "Noor de Wit");
        read("/ledger?from=" + position)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].position")
                .isEqualTo(position)
                .jsonPath("$.items[0].type")
                .isEqualTo("stakeholder.registered")
                .jsonPath("$.items[0].revision")
                .isEqualTo(1)
                .jsonPath("$.items[0].actor")
                .isEqualTo("actor1")
                .jsonPath("$.items[0].aggregate")
                .isEqualTo("stakeholder/s1")
                .jsonPath("$.items[0].data.profile.name")
                .isEqualTo("Noor de Wit");
    }

    @Test
    void showsErasedTextsAsErased() {
        long position = register("s1", "Noor de Wit");
        files.vault().erase(subject("s1"));
        read("/ledger?positions=" + position)
                .jsonPath("$.items[0].data.profile.name.erased")
                .isEqualTo(true);
    }

    @Test
    void opensTheReason() {
        long position = record(
                "programme", programme.value(), new ProgrammeEvent.HalfLifeSet(30), Script.said("too slow before"));
        read("/ledger?positions=" + position).jsonPath("$.items[0].reason").isEqualTo("too slow before");
    }

    @Test
    void leafsThroughWithoutEventsThatCameMeanwhile() {
        long first = register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
        String[] next = new String[1];
        read("/ledger?limit=1&from=" + first).jsonPath("$.next").value(String.class, cursor -> next[0] = cursor);
        register("s3", "Ilse Vos");
        read("/ledger?limit=9&from=" + first + "&cursor=" + next[0])
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].aggregate")
                .isEqualTo("stakeholder/s2");
    }

    @Test
    void leavesOutPositionsOfAnotherProgramme() {
        long elsewhere = register("s1", "Noor de Wit");
        startAProgramme();
        read("/ledger?positions=" + elsewhere + "," + files.ledger().head())
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void refusesPositionsThatAreNone() {
        reader().get()
                .uri("/" + programme + "/ledger?positions=3,x")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void doesNotShowTheLedgerOfNoProgramme() {
        reader().get().uri("/nowhere/ledger").exchange().expectStatus().isNotFound();
        reader().get().uri("/system/ledger").exchange().expectStatus().isNotFound();
    }

    @Test
    void tellsOfWhatCameAfterTheLastEventThatWasSeen() {
        long seen = register("s1", "Noor de Wit");
        long next = register("s2", "Bram Kok");
        List<ServerSentEvent<JsonNode>> told =
                changes(seen).take(1).collectList().block(Duration.ofSeconds(10));
        assertThat(told).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(Long.toString(next));
            assertThat(change.event()).isEqualTo("changed");
            assertThat(change.data()).asString().contains("stakeholder.registered");
        });
    }

    @Test
    void tellsOfWhatComesWhileSomebodyListens() {
        long seen = register("s1", "Noor de Wit");
        List<ServerSentEvent<JsonNode>> told = changes(seen - 1)
                .doOnNext(change -> {
                    if (Long.toString(seen).equals(change.id())) {
                        register("s2", "Bram Kok");
                    }
                })
                .take(2)
                .collectList()
                .block(Duration.ofSeconds(10));
        assertThat(told).extracting(ServerSentEvent::id).containsExactly("" + seen, "" + (seen + 1));
    }

    @Test
    void waitsUntilTheLedgerHasWhatTheReaderWasToldOf() {
        long awaited = files.ledger().head() + 1;
        Flux.just("s1").delayElements(Duration.ofMillis(50)).subscribe(id -> register(id, "Noor de Wit"));
        reader().get()
                .uri("/" + programme + "/stakeholders")
                .header("Ledger-Position", Long.toString(awaited))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo("s1");
    }

    private Flux<ServerSentEvent<JsonNode>> changes(long lastSeen) {
        return reader().get()
                .uri("/" + programme + "/changes")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Last-Event-ID", Long.toString(lastSeen))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(CHANGE)
                .getResponseBody()
                .filter(change -> change.id() != null);
    }
}
