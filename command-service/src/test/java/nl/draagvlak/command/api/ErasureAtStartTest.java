package nl.draagvlak.command.api;

import static nl.draagvlak.command.api.KeptOfSomebody.aggregate;
import static nl.draagvlak.command.api.KeptOfSomebody.at;
import static nl.draagvlak.command.api.KeptOfSomebody.history;
import static nl.draagvlak.command.api.KeptOfSomebody.name;
import static nl.draagvlak.command.api.KeptOfSomebody.types;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.draagvlak.command.api.Api.Scene;
import nl.draagvlak.command.dispatch.Dispatch;
import nl.draagvlak.command.dispatch.Sending;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import nl.draagvlak.ledger.vault.Opener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of an erasure while the program did not run. */
class ErasureAtStartTest {

    private static final String CONFIRMED = "{\"confirm\":true}";

    @TempDir
    private Path folder;

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
}
