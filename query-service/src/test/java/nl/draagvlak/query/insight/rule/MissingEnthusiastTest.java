package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.InsightTexts;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class MissingEnthusiastTest {

    private static List<Finding> found(Sketch sketch) {
        return new MissingEnthusiast().findings(new Situation(sketch.drawn()));
    }

    /** A desk of so many, and somebody elsewhere to whom one of them listens. */
    private static Sketch desk(int members) {
        Sketch sketch = new Sketch().domain("it").group("desk", "it").person("eve", null);
        Stream.iterate(1, each -> each <= members, each -> each + 1)
                .forEach(each -> sketch.person("m" + each, "it", SketchedProfile.memberOf("desk")));
        return sketch.stance("eve", 2);
    }

    @Test
    void looksAtGroupsOfFiveAndNoSmaller() {
        assertThat(found(desk(5))).extracting(Finding::id).containsExactly("missing-enthusiast.desk");
        assertThat(found(desk(4))).isEmpty();
    }

    @Test
    void keepsSilentAboutAGroupThatNobodyBelongsTo() {
        assertThat(found(desk(0))).isEmpty();
    }

    @Test
    void keepsSilentWhereAnEnthusiastReachesOneMember() {
        assertThat(found(desk(5).speaksAs(VoiceKind.ENTHUSIAST, "eve", "desk").moves("eve", "m1")))
                .isEmpty();
        assertThat(found(desk(5).speaksAs(VoiceKind.ENTHUSIAST, "eve", "desk").trusts("m5", "eve")))
                .isEmpty();
        assertThat(found(desk(5).speaksAs(VoiceKind.ENTHUSIAST, "eve", "desk").addresses("eve", "desk")))
                .isEmpty();
    }

    @Test
    void countsAnEnthusiastForTheDomainOrTheWhole() {
        Voice inIt = new Voice(VoiceKind.ENTHUSIAST, new DomainId("it"), null, Sketch.TODAY, null);
        assertThat(found(desk(5).moves("eve", "m1").speaks("eve", inIt))).isEmpty();
        assertThat(found(desk(5).moves("eve", "m1").speaksAs(VoiceKind.ENTHUSIAST, "eve")))
                .isEmpty();
    }

    @Test
    void doesNotCountAnEnthusiastForAnotherGroupOrOfAnotherKind() {
        assertThat(found(desk(5).group("counter", null)
                        .moves("eve", "m1")
                        .speaksAs(VoiceKind.ENTHUSIAST, "eve", "counter")))
                .hasSize(1);
        assertThat(found(desk(5).moves("eve", "m1").speaksAs(VoiceKind.AMBASSADOR, "eve", "desk")))
                .hasSize(1);
    }

    @Test
    void doesNotCountOneWhoReachesNobodyThere() {
        assertThat(found(desk(5).speaksAs(VoiceKind.ENTHUSIAST, "eve", "desk").moves("m1", "eve")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(InsightTexts.told(finding.explanation()))
                            .contains("Eve was named as an enthusiast, but reaches none of them as far as is known.");
                });
    }

    @Test
    void staysAtAttentionOnTheTransitionMoment() {
        assertThat(found(desk(5).transition(Sketch.TODAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void countsOneWhoWasNamedAndReachesNobodyAgainstIt() {
        Sketch sketch = desk(5).speaksAs(VoiceKind.ENTHUSIAST, "eve", "desk");
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(finding.counterEvidence())
                .containsExactly(sketch.position() - 1, sketch.position()));
    }

    @Test
    void knowsNothingAgainstItWhereNobodyComesNear() {
        assertThat(found(desk(5))).singleElement().satisfies(finding -> assertThat(finding.counterEvidence())
                .isEmpty());
    }

    @Test
    void countsAnEnthusiastOnTheLastDayAndNoDayAfter() {
        assertThat(found(desk(5).moves("eve", "m1").speaks("eve", enthusiast(Sketch.TODAY))))
                .isEmpty();
        assertThat(found(desk(5).moves("eve", "m1").speaks("eve", enthusiast(Sketch.TODAY.minusDays(1)))))
                .hasSize(1);
    }

    private static Voice enthusiast(LocalDate until) {
        return new Voice(VoiceKind.ENTHUSIAST, null, null, Sketch.TODAY.minusYears(1), until);
    }

    @Test
    void countsAnEnthusiastSeenTwoHalfLivesAgoAndNoDayLonger() {
        Sketch sketch = desk(5).moves("eve", "m1").speaksAs(VoiceKind.ENTHUSIAST, "eve");
        assertThat(found(sketch.stance("eve", 2, Sketch.TODAY.minusDays(180)))).isEmpty();
        assertThat(found(sketch.stance("eve", 2, Sketch.TODAY.minusDays(181)))).hasSize(1);
    }
}
