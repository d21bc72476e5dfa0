package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.checkpoint.Checkpoints;
import nl.draagvlak.ledger.fold.checkpoint.Taken;
import nl.draagvlak.ledger.json.EventJson;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.timeline.Moment;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointsEqualFoldsTest {

    private static final int EVENTS = 600;
    private static final int MOMENTS = 50;
    private static final EventJson JSON = new EventJson(EventCatalogue.draagvlak(), List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aChronicleTakenUpFromCheckpointsIsTheOneThatRanOn(long seed) {
        try (LedgerFiles ledger = LedgerFiles.open(folder, Clock.systemUTC())) {
            List<RecordedEvent> events = ScriptedProgramme.written(seed, EVENTS).recorded().stream()
                    .map(CheckpointsEqualFoldsTest::stored)
                    .toList();
            ProgrammeId programme = events.getFirst().programme();
            Checkpoints<Chronicle> checkpoints = ledger.foldCheckpoints().of("chronicle", new ChronicleFold());
            Random random = new Random(seed);
            Chronicle ranOn = new Chronicle(programme);
            Chronicle takenUp = new Chronicle(programme);
            for (RecordedEvent event : events) {
                ranOn.take(event);
                takenUp.take(event);
                if (random.nextInt(EVENTS / 10) == 0) {
                    checkpoints.write(programme, new Taken<>(takenUp, event.position(), 0));
                    takenUp = checkpoints.read(programme).orElseThrow().state();
                }
            }
            assertThat(takenUp)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*newest")
                    .isEqualTo(ranOn);
            assertSamePictures(random, takenUp, ranOn, events.size());
        }
    }

    private static void assertSamePictures(Random random, Chronicle one, Chronicle other, int head) {
        for (int i = 0; i < MOMENTS; i++) {
            Moment moment = new Moment(
                    1 + random.nextLong(head),
                    ScriptedProgramme.FIRST_DAY.plusDays(random.nextInt(ScriptedProgramme.DAYS)));
            assertThat(one.at(moment)).as("%s", moment).isEqualTo(other.at(moment));
            for (var stakeholder : other.at(moment).orElseThrow().stakeholders().keySet()) {
                assertThat(one.story(stakeholder, moment.knownAt()))
                        .isEqualTo(other.story(stakeholder, moment.knownAt()));
            }
        }
    }

    /** An event as a ledger gives it back: read from JSON, its texts sealed. */
    private static RecordedEvent stored(RecordedEvent event) {
        String data = JSON.write(event.event(), event.id(), CheckpointsEqualFoldsTest::sealed);
        Event read = (Event) JSON.read(data, event.type(), event.id());
        return new RecordedEvent(
                event.position(),
                event.recordedAt(),
                event.aggregate(),
                event.sequence(),
                event.id(),
                event.type(),
                event.envelope(),
                read,
                data);
    }

    private static Personal.Sealed sealed(Personal.Known text, String event, String field) {
        return new Personal.Sealed(
                event,
                List.of("k1"),
                field,
                "bm9uY2U=",
                "Y2lwaGVy" + text.text().length());
    }
}
