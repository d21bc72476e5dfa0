package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.InsightTexts;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class MissingSponsorTest {

    private static final LocalDate TODAY = Sketch.TODAY;

    private static List<Finding> found(Sketch sketch) {
        return new MissingSponsor().findings(new Situation(sketch.drawn()));
    }

    private static Sketch board() {
        return new Sketch()
                .domain("town")
                .person("dora", "town", SketchedProfile.in(Layer.BOARD))
                .person("walt", "town", SketchedProfile.in(Layer.WORK_FLOOR));
    }

    private static Voice sponsor(LocalDate from, LocalDate until) {
        return new Voice(VoiceKind.SPONSOR, null, null, from, until);
    }

    @Test
    void keepsSilentWhereABoardMemberCarriesTheProgramme() {
        assertThat(found(board().stance("dora", 1).speaksAs(VoiceKind.SPONSOR, "dora")))
                .isEmpty();
    }

    @Test
    void keepsSilentWhereNobodyOfTheBoardIsKnown() {
        assertThat(found(new Sketch().domain("town").people("town", "ann", "bob")))
                .isEmpty();
    }

    @Test
    void findsASupportiveBoardThatNobodyNamed() {
        assertThat(found(board().stance("dora", 2))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("missing-sponsor.board");
            assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
            assertThat(finding.score().value()).isCloseTo(0.2, within(1e-9));
            assertThat(finding.candidates())
                    .extracting(candidate -> candidate.stakeholder().value())
                    .containsExactly("dora");
        });
    }

    @Test
    void countsTheLastDayOfASponsorAndNoDayAfter() {
        assertThat(found(board().stance("dora", 1).speaks("dora", sponsor(TODAY.minusYears(1), TODAY))))
                .isEmpty();
        assertThat(found(board().stance("dora", 1).speaks("dora", sponsor(TODAY.minusYears(1), TODAY.minusDays(1)))))
                .hasSize(1);
    }

    @Test
    void countsTheFirstDayOfASponsorAndNoDayBefore() {
        assertThat(found(board().stance("dora", 1).speaks("dora", sponsor(TODAY, TODAY))))
                .isEmpty();
        assertThat(found(board().stance("dora", 1).speaks("dora", sponsor(TODAY.plusDays(1), TODAY.plusDays(9)))))
                .hasSize(1);
    }

    @Test
    void countsASponsorSeenTwoHalfLivesAgoAndNoDayLonger() {
        assertThat(found(board().stance("dora", 1, TODAY.minusDays(180)).speaksAs(VoiceKind.SPONSOR, "dora")))
                .isEmpty();
        assertThat(found(board().stance("dora", 1, TODAY.minusDays(181)).speaksAs(VoiceKind.SPONSOR, "dora")))
                .hasSize(1);
    }

    @Test
    void doesNotCountASponsorWhoOpposesAndSaysSo() {
        Sketch sketch = board().stance("dora", -1).speaksAs(VoiceKind.SPONSOR, "dora");
        assertThat(found(sketch)).singleElement().satisfies(finding -> {
            assertThat(InsightTexts.told(finding.explanation()))
                    .contains("Dora was named as a sponsor, but is against the change.");
            assertThat(finding.counterEvidence()).containsExactly(sketch.position());
            assertThat(finding.candidates()).isEmpty();
        });
    }

    @Test
    void tellsASponsorWithoutAStanceFromOneWhoIsNeutral() {
        assertThat(found(board().meet("dora", "walt").speaksAs(VoiceKind.SPONSOR, "dora")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.title().key()).isEqualTo("insight.missing-sponsor.perhaps.title");
                    assertThat(finding.interval().low()).isCloseTo(0, within(1e-9));
                    assertThat(finding.known().unknown()).isEqualTo(1);
                    assertThat(finding.steps().getFirst().told().key()).isEqualTo("insight.missing-sponsor.ask");
                });
        assertThat(found(board().stance("dora", 0).speaksAs(VoiceKind.SPONSOR, "dora")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.title().key()).isEqualTo("insight.missing-sponsor.missing.title"));
    }

    @Test
    void doesNotCountASponsorFromTheWorkFloor() {
        assertThat(found(board().stance("walt", 2).speaksAs(VoiceKind.SPONSOR, "walt")))
                .singleElement()
                .satisfies(finding -> assertThat(InsightTexts.told(finding.explanation()))
                        .contains("Walt was named as a sponsor, but does not belong to the board."));
    }

    @Test
    void doesNotCountASponsorOfOneDomainForTheWhole() {
        Voice ofTown = new Voice(VoiceKind.SPONSOR, new DomainId("town"), null, TODAY.minusYears(1), null);
        assertThat(found(board().stance("dora", 1).speaks("dora", ofTown))).hasSize(1);
    }

    @Test
    void tellsWhoWasSponsorUntilWhen() {
        Sketch sketch = board().stance("dora", 1)
                .person("past", "town", SketchedProfile.in(Layer.BOARD))
                .speaksAs(VoiceKind.SPONSOR, "past")
                .leaves("past", TODAY.minusDays(1));
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(
                        InsightTexts.told(finding.explanation()))
                .contains("Past was a sponsor until 19 November 2026."));
    }

    @Test
    void isUrgentNinetyDaysBeforeTheTransitionAndNoDayEarlier() {
        assertThat(found(board().stance("dora", 1).transition(TODAY.plusDays(90))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
        assertThat(found(board().stance("dora", 1).transition(TODAY.plusDays(91))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void countsASupportiveBoardMemberWhomNobodyNamedAgainstIt() {
        Sketch sketch = board().stance("dora", 2);
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(finding.counterEvidence())
                .containsExactly(sketch.position()));
    }

    @Test
    void knowsNothingAgainstItWhereTheBoardIsAgainstTheChangeAndNobodyWasNamed() {
        assertThat(found(board().stance("dora", -1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }
}
