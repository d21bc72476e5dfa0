package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class CoalitionThatHeldTest {

    private static final LocalDate FORMED = Sketch.TODAY.minusDays(300);
    private static final LocalDate ATTACK = Sketch.TODAY.minusDays(200);

    /** Max and Mei work at the desk, Pat does not; all three are in the coalition and support the change; Joe attacks it. */
    private static Sketch sketch() {
        return new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.speakerFor("desk"))
                .person("pat", null)
                .person("joe", null)
                .also(history -> history.statement("leak", Direction.AGAINST)
                        .coalition("c", FORMED)
                        .partner("c", "max", CommitmentStep.PUBLIC, FORMED)
                        .partner("c", "mei", CommitmentStep.COMMITTED, FORMED)
                        .partner("c", "pat", CommitmentStep.PUBLIC, FORMED)
                        .publishes("joe", ATTACK, "leak", true))
                .stance("max", 2)
                .stance("mei", 1)
                .stance("pat", 2);
    }

    private static List<Finding> found(Consumer<SketchedHistory> more) {
        return found(sketch().also(more));
    }

    private static List<Finding> found(Sketch sketch) {
        return new CoalitionThatHeld().findings(new Situation(sketch.drawn()));
    }

    private static Consumer<SketchedHistory> defended(String one, String other, LocalDate day) {
        return history -> history.publishes(one, ATTACK, "leak", false).publishes(other, day, "leak", false);
    }

    @Test
    void tellsAsAStrengthThatThoseAffectedDefendedIt() {
        assertThat(found(defended("max", "mei", ATTACK.plusDays(1))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("coalition-that-held.c");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.score().value()).isCloseTo(0.75, within(1e-9));
                    assertThat(finding.counterEvidence()).containsExactly(11L);
                    assertThat(finding.evidence()).containsExactly(7L, 8L, 9L, 12L, 13L, 15L, 16L);
                });
    }

    @Test
    void countsTheAttackOfWhoeverJoinedAfterwards() {
        assertThat(found(defended("max", "mei", ATTACK.plusDays(1))
                        .andThen(history -> history.partner("c", "joe", CommitmentStep.COMMITTED, ATTACK.plusDays(1)))))
                .hasSize(1);
        assertThat(found(defended("max", "mei", ATTACK.plusDays(1))
                        .andThen(history -> history.partner("c", "joe", CommitmentStep.COMMITTED, ATTACK))))
                .isEmpty();
    }

    @Test
    void needsTwoOfThoseAffected() {
        assertThat(found(history -> history.publishes("max", ATTACK, "leak", false)))
                .isEmpty();
        assertThat(found(defended("max", "max", ATTACK.plusDays(1)))).isEmpty();
        assertThat(found(defended("max", "pat", ATTACK.plusDays(1)))).isEmpty();
    }

    @Test
    void takesWhoADecisionAffectsForDirectlyAffected() {
        assertThat(found(sketch().also(history -> history.decision("d", "@pat"))
                        .also(defended("max", "pat", ATTACK.plusDays(1)))))
                .hasSize(1);
    }

    @Test
    void needsItWithinAHalfLifeOfTheAttack() {
        assertThat(found(defended("max", "mei", ATTACK.plusDays(90)))).hasSize(1);
        assertThat(found(defended("max", "mei", ATTACK.plusDays(91)))).isEmpty();
        assertThat(found(defended("max", "mei", ATTACK.minusDays(1)))).isEmpty();
    }

    @Test
    void needsThemToStandByItToday() {
        assertThat(found(sketch().also(defended("max", "mei", ATTACK)).stance("mei", 0)))
                .isEmpty();
        assertThat(found(sketch().also(defended("max", "mei", ATTACK))
                        .also(history -> history.leaves("c", "mei", Sketch.TODAY))))
                .isEmpty();
    }

    @Test
    void isNoStrengthWhereNobodyAttacked() {
        Sketch quiet = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .also(history -> history.statement("leak", Direction.AGAINST)
                        .coalition("c", FORMED)
                        .partner("c", "max", CommitmentStep.PUBLIC, FORMED)
                        .partner("c", "mei", CommitmentStep.PUBLIC, FORMED)
                        .publishes("max", ATTACK, "leak", false)
                        .publishes("mei", ATTACK, "leak", false))
                .stance("max", 2)
                .stance("mei", 2);
        assertThat(found(quiet)).isEmpty();
    }

    @Test
    void countsADefenceThatIsRecordedLate() {
        assertThat(found(sketch().meet("joe").also(defended("max", "mei", ATTACK.plusDays(3)))))
                .hasSize(1);
    }

    @Test
    void countsPartnersWhoLeftAgainstItBesideTheBadPublicity() {
        assertThat(found(defended("max", "mei", ATTACK).andThen(history -> history.leaves("c", "pat", Sketch.TODAY))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(11L, 17L));
    }

    @Test
    void looksAtBadPublicityFromTheDayItWasFormed() {
        assertThat(foundAttackedOn(FORMED)).hasSize(1);
        assertThat(foundAttackedOn(FORMED.minusDays(1))).isEmpty();
    }

    private static List<Finding> foundAttackedOn(LocalDate day) {
        return found(new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .person("joe", null)
                .also(history -> history.statement("leak", Direction.AGAINST)
                        .coalition("c", FORMED)
                        .partner("c", "max", CommitmentStep.PUBLIC, FORMED)
                        .partner("c", "mei", CommitmentStep.PUBLIC, FORMED)
                        .publishes("joe", day, "leak", true)
                        .publishes("max", FORMED.plusDays(1), "leak", false)
                        .publishes("mei", FORMED.plusDays(1), "leak", false))
                .stance("max", 2)
                .stance("mei", 2));
    }
}
