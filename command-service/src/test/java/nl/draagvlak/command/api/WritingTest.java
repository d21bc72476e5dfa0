package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.command.api.Api.Scene;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.ledger.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every write of every room, from its body to the ledger. */
class WritingTest {

    @TempDir
    static Path folder;

    private static RunningService service;
    private static Api api;

    @BeforeAll
    static void start() {
        service = RunningService.over(folder);
        api = service.api();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersAWriteWithVersionAddressAndPosition() {
        Scene scene = api.scene();

        Answer stance = scene.post(
                "/stakeholders/{council}/stances",
                "{'stance':-1,'effectiveOn':'2026-03-01','source':'letter','judgement':false}");

        assertThat(stance.status()).isEqualTo(201);
        assertThat(stance.json().path("version").asInt(-1)).isEqualTo(1);
        assertThat(stance.entry()).startsWith("stakeholder." + scene.council() + ".");
        assertThat(stance.headers().getETag()).isEqualTo("\"1\"");
        assertThat(stance.headers().getFirst("Ledger-Position"))
                .isEqualTo(Long.toString(api.ledger().head()));
        assertThat(stance.headers().getLocation()).hasToString(scene.programme() + "/stakeholders/" + scene.council());
    }

    @Test
    void writesWhoDidItIntoTheEnvelope() {
        Scene scene = api.scene();
        scene.post("/domains", "{'name':'permits','mustWorkWith':['care'],'weight':2}")
                .made();

        RecordedEvent last = api.ledger().readAt(List.of(api.ledger().head())).getFirst();

        assertThat(last.event()).isInstanceOf(DomainAdded.class);
        assertThat(last.envelope().actor().value()).isNotBlank();
        assertThat(last.envelope().correlation()).isNotBlank();
    }
}
