package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.command.api.Api.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an insight is put aside and taken up again. */
class DismissalTest {

    private static final String INSIGHT = "/insights/missing-bridge-builder.it.care";

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
    void isDismissedWithAReasonAndTakenUpAgain() {
        Scene scene = api.scene();
        Answer dismissed = scene.post(INSIGHT + "/dismissal", "{'reason':'they meet on Fridays','fingerprint':'f1'}")
                .made();
        assertThat(dismissed.headers().getFirst("Location")).endsWith(INSIGHT);
        assertThat(dismissed.id()).isEqualTo("missing-bridge-builder.it.care");
        assertThat(scene.post(INSIGHT + "/dismissal", "{'reason':'once more','fingerprint':'f1'}")
                        .code())
                .isEqualTo("insight-dismissed");
        assertThat(scene.post(INSIGHT + "/dismissal-undo", "{'reason':'they do not'}")
                        .status())
                .isEqualTo(200);
        assertThat(scene.post(INSIGHT + "/dismissal-undo", "{'reason':'they do not'}")
                        .code())
                .isEqualTo("insight-not-dismissed");
    }

    @Test
    void asksForAReason() {
        assertThat(api.scene().post(INSIGHT + "/dismissal", "{}").faults()).containsExactly("/reason required");
    }

    @Test
    void isTakenBackAsAnEntryToo() {
        Scene scene = api.scene();
        Answer dismissed =
                scene.post(INSIGHT + "/dismissal", "{'reason':'they meet'}").made();
        assertThat(scene.post("/entries/" + dismissed.entry() + "/withdrawal", "{'reason':'no'}")
                        .status())
                .isEqualTo(200);
        assertThat(scene.post("/entries/" + dismissed.entry() + "/correction", "{'reason':'no'}")
                        .code())
                .isEqualTo("entry-not-correctable");
    }

    @Test
    void knowsNothingOfAnInsightThatNobodyEverDismissed() {
        assertThat(api.scene()
                        .post("/insights/missing-ambassador.nobody/dismissal-undo", "{'reason':'no'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBeAnInsight() {
        assertThat(api.scene()
                        .post("/insights/missing-ambassador../dismissal", "{'reason':'no'}")
                        .status())
                .isBetween(400, 404);
    }
}
