package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.InsightTexts;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class MissingAdoptionCoachTest {

    private static List<Finding> found(Sketch sketch) {
        return new MissingAdoptionCoach().findings(new Situation(sketch.drawn()));
    }

    /** A team of so many, the first of whom supports the change. */
    private static Sketch team(int members) {
        Sketch sketch = new Sketch().group("team", null).person("out", null);
        IntStream.rangeClosed(1, members)
                .forEach(each -> sketch.person("m" + each, null, SketchedProfile.memberOf("team")));
        return sketch.stance("m1", 1);
    }

    @Test
    void looksAtTeamsOfFiveAndNoSmaller() {
        assertThat(found(team(5))).extracting(Finding::id).containsExactly("missing-adoption-coach.team");
        assertThat(found(team(4))).isEmpty();
    }

    @Test
    void looksAtASmallerTeamThatHasSomethingToLearn() {
        Sketch sketch = team(1).mustLearn("team");
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(finding.evidence())
                .contains(sketch.position()));
        assertThat(found(team(1).group("other", null).mustLearn("other"))).isEmpty();
    }

    @Test
    void leavesATeamInWhichNobodySupportsTheChangeToTheMissingAmbassador() {
        assertThat(found(team(5).stance("m1", 0))).isEmpty();
    }

    @Test
    void keepsSilentWhereAMemberIsTheCoach() {
        assertThat(found(team(5).speaksAs(VoiceKind.ADOPTION_COACH, "m1", "team")))
                .isEmpty();
    }

    @Test
    void doesNotCountACoachFromElsewhere() {
        assertThat(found(team(5).stance("out", 2).speaksAs(VoiceKind.ADOPTION_COACH, "out", "team")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(InsightTexts.told(finding.explanation()))
                            .contains("Out was named as an adoption coach, but does not belong to the team.");
                    assertThat(finding.candidates())
                            .extracting(candidate -> candidate.stakeholder().value())
                            .contains("m1")
                            .doesNotContain("out");
                });
    }

    @Test
    void doesNotCountACoachWhoTurnedAgainstTheChange() {
        assertThat(found(team(5).stance("m2", -2).speaksAs(VoiceKind.ADOPTION_COACH, "m2", "team")))
                .hasSize(1);
    }

    @Test
    void doesNotCountACoachOfAnotherTeam() {
        assertThat(found(team(5).group("other", null).speaksAs(VoiceKind.ADOPTION_COACH, "m1", "other")))
                .hasSize(1);
    }

    @Test
    void isUrgentWithinNinetyDaysOfTheTransition() {
        assertThat(found(team(5).transition(Sketch.TODAY.plusDays(90))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void isNoMoreThanAttentionWhereOnlyTheStanceOfTheCoachIsUnknown() {
        assertThat(found(team(5).meet("m2", "m3")
                        .speaksAs(VoiceKind.ADOPTION_COACH, "m2", "team")
                        .transition(Sketch.TODAY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.title().key()).isEqualTo("insight.missing-adoption-coach.perhaps.title");
                });
    }

    @Test
    void countsACoachFromElsewhereAndAMemberWhoOnlyWasNotNamedAgainstIt() {
        Sketch sketch = team(5).stance("out", 2).speaksAs(VoiceKind.ADOPTION_COACH, "out", "team");
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(finding.counterEvidence())
                .containsExactly(sketch.position() - 2, sketch.position() - 1, sketch.position()));
    }

    @Test
    void knowsNothingAgainstItWhereNobodyComesNear() {
        assertThat(found(team(5).stance("m1", 1, Sketch.TODAY.minusDays(181))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void countsACoachSeenTwoHalfLivesAgoAndNoDayLonger() {
        Sketch sketch = team(5).speaksAs(VoiceKind.ADOPTION_COACH, "m1", "team");
        assertThat(found(sketch.stance("m1", 1, Sketch.TODAY.minusDays(180)))).isEmpty();
        assertThat(found(sketch.stance("m1", 1, Sketch.TODAY.minusDays(181)))).hasSize(1);
    }

    @Test
    void countsACoachOnTheLastDayAndNoDayAfter() {
        assertThat(found(team(5).speaks("m1", coach(Sketch.TODAY)))).isEmpty();
        assertThat(found(team(5).speaks("m1", coach(Sketch.TODAY.minusDays(1)))))
                .hasSize(1);
    }

    private static Voice coach(LocalDate until) {
        return new Voice(VoiceKind.ADOPTION_COACH, null, new TargetGroupId("team"), Sketch.TODAY.minusYears(1), until);
    }

    @Test
    void needsNoMoreThanAttentionNinetyOneDaysBeforeTheTransition() {
        assertThat(found(team(5).transition(Sketch.TODAY.plusDays(91))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }
}
