package nl.draagvlak.command.api;

import static nl.draagvlak.command.api.KeptOfSomebody.at;
import static nl.draagvlak.command.api.KeptOfSomebody.history;
import static nl.draagvlak.command.api.KeptOfSomebody.name;
import static nl.draagvlak.command.api.KeptOfSomebody.programme;
import static nl.draagvlak.command.api.KeptOfSomebody.types;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.command.api.Api.Scene;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** Erasing somebody, from the request to the file that no longer gives the name. */
class ErasureTest {

    private static final String NAME = "Wilhelmina Oosterveld";
    private static final String CONFIRMED = "{\"confirm\":true}";

    @TempDir
    private static Path folder;

    private static RunningService running;

    @BeforeAll
    static void start() {
        running = RunningService.over(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void erasesSomebodyAndLeavesTheLedgerWhole() throws IOException {
        Scene scene = running.api().scene();
        String person = registered(scene);
        scene.post(
                        at(person) + "/stances",
                        "{'stance':1,'effectiveOn':'2026-03-01','source':'said so to %s','judgement':false}"
                                .formatted(NAME))
                .made();
        assertThat(running.bean(Opener.class).text(name(running, scene, person)))
                .isEqualTo(NAME);

        Answer answer = scene.post(at(person) + "/erasure", CONFIRMED);

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        RecordedEvent last = history(running, scene, person).getLast();
        assertThat(last.event()).isInstanceOf(ErasureDone.class);
        assertThat(answer.headers().getFirst("Ledger-Position")).isEqualTo(Long.toString(last.position()));
        assertThat(answer.headers().getETag()).isEqualTo("\"" + last.sequence() + "\"");
        Opener opener = running.bean(Opener.class);
        assertThat(opener.open(name(running, scene, person))).isInstanceOf(Personal.Erased.class);
        assertThat(opener.text(name(running, scene, scene.council()))).isEqualTo("council");
        assertThat(running.bean(Vault.class).personKey(subject(scene, person))).isEmpty();
        assertThatNothingHolds(NAME);
    }

    @Test
    void wantsToHearThatItIsMeant() {
        Scene scene = running.api().scene();

        assertThat(scene.post(at(scene.council()) + "/erasure", "{'confirm':false}")
                        .faults())
                .containsExactly("/confirm erasure-unconfirmed");
        assertThat(scene.post(at(scene.council()) + "/erasure", "{}").faults()).containsExactly("/confirm required");
        assertThat(scene.post(at("nobody") + "/erasure", CONFIRMED).status()).isEqualTo(404);
    }

    @Test
    void givesARepeatedRequestTheSameAnswerAndRefusesASecondOne() {
        Scene scene = running.api().scene();
        String path = scene.programme() + at(scene.council()) + "/erasure";
        Map<String, String> key = Map.of("Idempotency-Key", "forget-council");

        Answer first = scene.api().send(HttpMethod.POST, path, CONFIRMED, key);
        Answer again = scene.api().send(HttpMethod.POST, path, CONFIRMED, key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(scene.api().post(path, CONFIRMED).code()).isEqualTo("erased-already");
    }

    @Test
    void erasesWhoWasMergedIntoThePersonToo() {
        Scene scene = running.api().scene();
        String person = registered(scene);
        scene.post(at(person) + "/merge", "{'into':'{union}','reason':'one and the same'}");
        scene.post(at(scene.union()) + "/merge", "{'into':'{council}','reason':'one and the same'}");

        Answer merged = scene.post(at(person) + "/erasure", CONFIRMED);
        Answer standing = scene.post(at(scene.council()) + "/erasure", CONFIRMED);

        assertThat(merged.code()).isEqualTo("stakeholder-merged");
        assertThat(standing.status()).isEqualTo(200);
        for (String one : List.of(person, scene.union(), scene.council())) {
            assertThat(types(history(running, scene, one))).containsOnlyOnce(ErasureRequested.class, ErasureDone.class);
            assertThat(running.bean(Opener.class).text(name(running, scene, one)))
                    .isNull();
        }
    }

    @Test
    void refusesToSpeakOfWhomWasErasedAndKeepsTheReferenceTaken() {
        Scene scene = running.api().scene();
        scene.post(at(scene.council()) + "/erasure", CONFIRMED);

        assertThat(scene.post("/ties", "{'from':'{union}','to':'{council}','strength':0.5}")
                        .faults())
                .containsExactly("/to stakeholder-erased");
        assertThat(scene.post("/stakeholders", "{'kind':'person','name':'council','reference':'ref-council'}")
                        .code())
                .isEqualTo("reference-taken");
    }

    private static String registered(Scene scene) {
        return scene.post("/stakeholders", "{'kind':'person','name':'%s','reference':'w-1'}".formatted(NAME))
                .made()
                .id();
    }

    private static Subject subject(Scene scene, String stakeholder) {
        return Subject.of(programme(scene), new StakeholderId(stakeholder));
    }

    private static void assertThatNothingHolds(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(read(file))
                    .doesNotContain(text));
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
