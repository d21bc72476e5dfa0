package nl.draagvlak.command.api;

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
import nl.draagvlak.command.dispatch.Dispatch;
import nl.draagvlak.command.dispatch.Sending;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** Erasing somebody, from the request to the file that no longer gives the name. */
class ErasureTest {

    private static final String NAME = "Wilhelmina Oosterveld";
    private static final String CONFIRMED = "{\"confirm\":true}";

    @TempDir
    Path folder;

    @Test
    void erasesSomebodyAndLeavesTheLedgerWhole() throws IOException {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            String person = registered(scene);
            scene.post(
                            at(person) + "/stances",
                            "{'stance':1,'effectiveOn':'2026-03-01','source':'said so to %s','judgement':false}"
                                    .formatted(NAME))
                    .made();
            assertThat(service.bean(Opener.class).text(name(service, scene, person)))
                    .isEqualTo(NAME);

            Answer answer = scene.post(at(person) + "/erasure", CONFIRMED);

            assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
            RecordedEvent last = history(service, scene, person).getLast();
            assertThat(last.event()).isInstanceOf(ErasureDone.class);
            assertThat(answer.headers().getFirst("Ledger-Position")).isEqualTo(Long.toString(last.position()));
            assertThat(answer.headers().getETag()).isEqualTo("\"" + last.sequence() + "\"");
            Opener opener = service.bean(Opener.class);
            assertThat(opener.open(name(service, scene, person))).isInstanceOf(Personal.Erased.class);
            assertThat(opener.text(name(service, scene, scene.council()))).isEqualTo("council");
            assertThat(service.bean(Vault.class).personKey(subject(scene, person)))
                    .isEmpty();
            assertThatNothingHolds(NAME);
        }
    }

    @Test
    void wantsToHearThatItIsMeant() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();

            assertThat(scene.post(at(scene.council()) + "/erasure", "{'confirm':false}")
                            .faults())
                    .containsExactly("/confirm erasure-unconfirmed");
            assertThat(scene.post(at(scene.council()) + "/erasure", "{}").faults())
                    .containsExactly("/confirm required");
            assertThat(scene.post(at("nobody") + "/erasure", CONFIRMED).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void givesARepeatedRequestTheSameAnswerAndRefusesASecondOne() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            String path = scene.programme() + at(scene.council()) + "/erasure";
            Map<String, String> key = Map.of("Idempotency-Key", "forget-council");

            Answer first = scene.api().send(HttpMethod.POST, path, CONFIRMED, key);
            Answer again = scene.api().send(HttpMethod.POST, path, CONFIRMED, key);

            assertThat(first.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(scene.api().post(path, CONFIRMED).code()).isEqualTo("erased-already");
        }
    }

    @Test
    void erasesWhoWasMergedIntoThePersonToo() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            String person = registered(scene);
            scene.post(at(person) + "/merge", "{'into':'{union}','reason':'one and the same'}");
            scene.post(at(scene.union()) + "/merge", "{'into':'{council}','reason':'one and the same'}");

            Answer merged = scene.post(at(person) + "/erasure", CONFIRMED);
            Answer standing = scene.post(at(scene.council()) + "/erasure", CONFIRMED);

            assertThat(merged.code()).isEqualTo("stakeholder-merged");
            assertThat(standing.status()).isEqualTo(200);
            for (String one : List.of(person, scene.union(), scene.council())) {
                assertThat(types(history(service, scene, one)))
                        .containsOnlyOnce(ErasureRequested.class, ErasureDone.class);
                assertThat(service.bean(Opener.class).text(name(service, scene, one)))
                        .isNull();
            }
        }
    }

    @Test
    void refusesToSpeakOfWhomWasErasedAndKeepsTheReferenceTaken() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            scene.post(at(scene.council()) + "/erasure", CONFIRMED);

            assertThat(scene.post("/ties", "{'from':'{union}','to':'{council}','strength':0.5}")
                            .faults())
                    .containsExactly("/to stakeholder-erased");
            assertThat(scene.post("/stakeholders", "{'kind':'person','name':'council','reference':'ref-council'}")
                            .code())
                    .isEqualTo("reference-taken");
        }
    }

    @Test
    void finishesAtStartWhatWasInterrupted() {
        Scene scene;
        try (RunningService service = RunningService.over(folder)) {
            scene = service.api().scene();
            AggregateId council = aggregate(scene, scene.council());
            service.bean(Dispatch.class)
                    .send(new Sending(
                            council, new RequestErasure(council), Map.of(EnvelopeKeys.ACTOR, "someone"), null));
            assertThat(service.bean(Opener.class).text(name(service, scene, scene.council())))
                    .isEqualTo("council");
        }
        for (int start = 0; start < 2; start++) {
            try (RunningService service = RunningService.over(folder)) {
                assertThat(service.bean(Opener.class).text(name(service, scene, scene.council())))
                        .isNull();
                assertThat(types(history(service, scene, scene.council())))
                        .containsOnlyOnce(ErasureDone.class)
                        .endsWith(ErasureDone.class);
            }
        }
    }

    @Test
    void erasesAgainWhenAnOlderVaultIsPutBack() throws IOException {
        Scene scene;
        try (RunningService service = RunningService.over(folder)) {
            scene = service.api().scene();
        }
        byte[] older = Files.readAllBytes(folder.resolve("vault.db"));
        try (RunningService service = RunningService.over(folder)) {
            scene = new Scene(service.api(), scene.programme(), scene.council(), scene.union());
            scene.post(at(scene.council()) + "/erasure", CONFIRMED);
        }
        Files.write(folder.resolve("vault.db"), older);
        try (RunningService service = RunningService.over(folder)) {
            assertThat(service.bean(Opener.class).text(name(service, scene, scene.council())))
                    .isNull();
            assertThat(service.bean(Opener.class).text(name(service, scene, scene.union())))
                    .isEqualTo("union");
        }
    }

    private static String registered(Scene scene) {
        return scene.post("/stakeholders", "{'kind':'person','name':'%s','reference':'w-1'}".formatted(NAME))
                .made()
                .id();
    }

    private static String at(String stakeholder) {
        return "/stakeholders/" + stakeholder;
    }

    private static AggregateId aggregate(Scene scene, String stakeholder) {
        return new AggregateId(programme(scene), "stakeholder", stakeholder);
    }

    private static Subject subject(Scene scene, String stakeholder) {
        return Subject.of(programme(scene), new StakeholderId(stakeholder));
    }

    private static ProgrammeId programme(Scene scene) {
        return new ProgrammeId(scene.programme().substring(scene.programme().lastIndexOf('/') + 1));
    }

    private static List<RecordedEvent> history(RunningService service, Scene scene, String stakeholder) {
        return service.bean(Ledger.class).readAggregate(aggregate(scene, stakeholder), 0);
    }

    private static List<Class<? extends Event>> types(List<RecordedEvent> history) {
        return history.stream()
                .<Class<? extends Event>>map(at -> at.event().getClass())
                .toList();
    }

    private static Personal name(RunningService service, Scene scene, String stakeholder) {
        return ((StakeholderRegistered)
                        history(service, scene, stakeholder).getFirst().event())
                .profile()
                .name();
    }

    private void assertThatNothingHolds(String text) throws IOException {
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
