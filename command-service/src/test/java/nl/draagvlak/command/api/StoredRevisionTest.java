package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.command.api.Api.Scene;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.store.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other versions of the program wrote into the same history. */
class StoredRevisionTest {

    @TempDir
    Path folder;

    @Test
    void goesOnFromAnEffectThatWasStoredBeforeItSaidWhoseReadingItIs() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            String intervention = carriedOut(scene);
            store(
                    service,
                    scene,
                    intervention,
                    1,
                    "{\"entry\":\"intervention.%s.old1\",\"effect\":1,\"effectiveOn\":\"2026-03-01\"}"
                            .formatted(intervention));

            Answer withdrawn =
                    scene.post("/entries/intervention." + intervention + ".old1/withdrawal", "{'reason':'not seen'}");
            Answer again = scene.post(
                    "/interventions/" + intervention + "/effects",
                    "{'effect':2,'judgement':false,'effectiveOn':'2026-03-01'}");

            assertThat(withdrawn.status()).as(withdrawn.json().toString()).isIn(200, 201);
            assertThat(again.made().json().get("version").asInt()).isEqualTo(4);
        }
    }

    @Test
    void refusesToGoOnFromARevisionThatItDoesNotKnow() {
        try (RunningService service = RunningService.over(folder)) {
            Scene scene = service.api().scene();
            String intervention = carriedOut(scene);
            store(service, scene, intervention, 9, "{\"scale\":\"seven steps\"}");

            Answer refused = scene.post(
                    "/interventions/" + intervention + "/effects", "{'effect':2,'effectiveOn':'2026-03-01'}");

            assertThat(refused.code()).isEqualTo("newer-history");
        }
    }

    private static String carriedOut(Scene scene) {
        String intervention = scene.post(
                        "/interventions",
                        "{'technique':'altercasting','people':['{council}'],'effectiveOn':'2026-03-01'}")
                .made()
                .id();
        scene.post("/interventions/" + intervention + "/execution", "{'effectiveOn':'2026-03-01'}")
                .made();
        return intervention;
    }

    /** Puts an effect behind the two events of an intervention, in the form of some revision. */
    private static void store(RunningService service, Scene scene, String intervention, int revision, String data) {
        String programme = scene.programme().substring(scene.programme().lastIndexOf('/') + 1);
        AggregateId aggregate = new AggregateId(new ProgrammeId(programme), "intervention", intervention);
        String rest = """
            "organisation":"own","actor":"adviser1","salt":"AQEBAQEBAQEBAQEBAQEBAQ==","events":[{"id":"stored1",\
            "type":"intervention.effect-observed","revision":%d,"aggregate":"intervention/%s","sequence":2,\
            "at":"2026-03-01T10:00:00Z","data":%s}]}\
            """.formatted(revision, intervention, data);
        service.bean(OpenLedger.class)
                .parts()
                .appender()
                .append(new Draft(
                        aggregate.programme(),
                        rest,
                        List.of(new Draft.Event("stored1", aggregate, 2)),
                        null,
                        List.of()));
    }
}
