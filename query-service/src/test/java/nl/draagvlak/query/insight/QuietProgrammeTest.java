package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

/** A programme in which a good deal happens and everything is in order: nothing may be reported. */
class QuietProgrammeTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(40);

    private static Sketch quiet() {
        return new Sketch()
                .transition(Sketch.TODAY.plusDays(42))
                .domain("it")
                .domain("care", "it")
                .group("desk", "care")
                .people("it", "ian", "ida", "ivo")
                .person("cas", "care", SketchedProfile.memberOf("desk"))
                .person("cor", "care", SketchedProfile.memberOf("desk"))
                .person("col", "care", SketchedProfile.speakerFor("desk"))
                .stance("ian", 1)
                .stance("ida", 2)
                .stance("ivo", 1)
                .stance("cas", 1)
                .stance("cor", 2)
                .stance("col", 2)
                .bothMove("ian", "ida", "ivo", "ian")
                .bothMove("cas", "cor", "col", "cas")
                .bothMove("ian", "cas")
                .bothMove("ida", "cor")
                .bothMove("ivo", "col")
                .trusts("cas", "col")
                .trusts("cor", "col")
                .meet("ian", "cas")
                .meet("ida", "cor")
                .also(QuietProgrammeTest::decided)
                .also(QuietProgrammeTest::carried);
    }

    private static void decided(SketchedHistory history) {
        history.decision("letters", "desk", "@ian")
                .scenario("letters", DAY.minusDays(9))
                .scenario("letters", DAY.minusDays(9))
                .speaks(Intent.ASK, "letters", DAY.minusDays(5), "cas", "ian")
                .decided("letters", DAY)
                .reads("cas", "letters", DAY)
                .reads("ian", "letters", DAY);
    }

    private static void carried(SketchedHistory history) {
        history.statement("leak", Direction.AGAINST)
                .coalition("c", DAY, "it", "care")
                .partner("c", "ida", CommitmentStep.PUBLIC, DAY)
                .partner("c", "cor", CommitmentStep.COMMITTED, DAY)
                .publishes("ida", DAY, "leak", false)
                .hears("s1", "workload", DAY, "cas")
                .answers("s1", DAY.plusDays(7), "cas")
                .intervenes("story", "col", DAY, "desk")
                .carriesOut("story")
                .seesEffect("story", 1, DAY.plusDays(20));
    }

    @Test
    void yieldsNothing() {
        assertThat(new Findings(new Blocking()).anew(quiet().drawn()))
                .extracting(Finding::id)
                .isEmpty();
    }

    @Test
    void yieldsSomethingAsSoonAsSomethingIsMissing() {
        assertThat(new Findings(new Blocking())
                        .anew(quiet().also(history -> history.hears("s2", "workload", DAY, "cor"))
                                .drawn()))
                .extracting(Finding::id)
                .containsExactly("resistance-unanswered.s2");
    }
}
