package nl.draagvlak.query.insight;

import java.time.LocalDate;
import java.util.Random;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;

/** Programmes of every shape, each from its own seed. */
final class GeneratedProgramme {

    private final Random random;
    private final Sketch sketch = new Sketch();
    private final int people;

    private GeneratedProgramme(long seed) {
        this.random = new Random(seed);
        this.people = 1 + random.nextInt(40);
    }

    static Sketch of(long seed) {
        GeneratedProgramme programme = new GeneratedProgramme(seed);
        programme.outline();
        programme.people();
        programme.network();
        return programme.sketch;
    }

    private void outline() {
        if (random.nextBoolean()) {
            sketch.transition(Sketch.TODAY.plusDays(random.nextInt(400) - 20));
        }
        sketch.domain("d0")
                .domain("d1", "d0")
                .domain("d2", "d0", "d1")
                .group("g0", "d1")
                .group("g1", null);
    }

    private void people() {
        for (int person = 0; person < people; person++) {
            SketchedProfile profile =
                    switch (random.nextInt(6)) {
                        case 0 -> SketchedProfile.memberOf("g0");
                        case 1 -> SketchedProfile.speakerFor("g0");
                        case 2 -> SketchedProfile.in(Layer.BOARD);
                        case 3 -> SketchedProfile.in(Layer.WORK_FLOOR);
                        default -> SketchedProfile.plain();
                    };
            sketch.person("s" + person, random.nextInt(8) == 0 ? null : "d" + random.nextInt(3), profile);
            if (random.nextBoolean()) {
                sketch.stance("s" + person, random.nextInt(5) - 2, before(400));
            }
            if (random.nextInt(8) == 0) {
                sketch.leaves("s" + person, Sketch.TODAY.plusDays(random.nextInt(500)));
            }
        }
    }

    private void network() {
        int ties = random.nextInt(2 * people + 1);
        for (int tie = 0; tie < ties; tie++) {
            String from = anybody();
            String to = anybody();
            if (random.nextInt(3) == 0) {
                sketch.trusts(from, to);
            } else if (random.nextBoolean()) {
                sketch.bothMove(from, to);
            } else {
                sketch.moves(from, to);
            }
        }
        for (int meeting = 0; meeting < people / 3; meeting++) {
            sketch.meet(anybody(), anybody());
        }
    }

    private LocalDate before(int days) {
        return Sketch.TODAY.minusDays(random.nextInt(days));
    }

    private String anybody() {
        return "s" + random.nextInt(people);
    }
}
