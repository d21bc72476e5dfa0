package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.timeline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesEqualFoldsTest {

    private static final int MOMENTS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPastMomentIsWhatAFoldStoppedThereShows(long seed) {
        Script script = ScriptedProgramme.written(seed, 600);
        Chronicle whole = folded(script, script.head());
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Moment moment = moment(random, script.head());
            Optional<Picture> slice = whole.at(moment);
            Optional<Picture> stopped = folded(script, moment.knownAt()).at(moment);
            assertThat(slice).as("%s", moment).isEqualTo(stopped);
            assertThat(slice.map(Picture::stakeholders).map(map -> new ArrayList<>(map.keySet())))
                    .isEqualTo(stopped.map(Picture::stakeholders).map(map -> new ArrayList<>(map.keySet())));
        }
    }

    @Test
    void aPastStoryIsWhatAFoldStoppedThereTells() {
        Script script = ScriptedProgramme.written(4, 600);
        Chronicle whole = folded(script, script.head());
        Random random = new Random(4);
        for (int i = 0; i < MOMENTS; i++) {
            long knownAt = moment(random, script.head()).knownAt();
            Chronicle stopped = folded(script, knownAt);
            for (var stakeholder : whole.at(new Moment(knownAt, ScriptedProgramme.FIRST_DAY))
                    .map(Picture::stakeholders)
                    .orElseThrow()
                    .keySet()) {
                assertThat(whole.story(stakeholder, knownAt)).isEqualTo(stopped.story(stakeholder, knownAt));
            }
        }
    }

    private static Moment moment(Random random, long head) {
        return new Moment(
                1 + random.nextLong(head),
                ScriptedProgramme.FIRST_DAY.plusDays(random.nextInt(ScriptedProgramme.DAYS)));
    }

    private static Chronicle folded(Script script, long knownAt) {
        Chronicle chronicle = new Chronicle(script.programme());
        for (RecordedEvent event : script.recorded()) {
            if (event.position() <= knownAt) {
                chronicle.take(event);
            }
        }
        return chronicle;
    }
}
