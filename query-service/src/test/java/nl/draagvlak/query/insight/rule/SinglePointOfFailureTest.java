package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class SinglePointOfFailureTest {

    private static List<Finding> found(Sketch sketch) {
        return new SinglePointOfFailure().findings(new Situation(sketch.drawn()));
    }

    /** Two domains that meet only through mia, who belongs to neither. */
    private static Sketch throughMia() {
        return new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ian", "ivy")
                .people("care", "cas", "cor")
                .person("mia", null)
                .moves("ian", "mia", "cas")
                .moves("ivy", "mia", "cor")
                .bothMove("ian", "ivy")
                .bothMove("cas", "cor");
    }

    @Test
    void namesWhoHoldsTwoDomainsTogether() {
        assertThat(found(throughMia()))
                .extracting(Finding::id, Finding::severity)
                .containsExactly(tuple("single-point-of-failure.mia", Severity.ATTENTION));
    }

    @Test
    void isUrgentWhenThatOneLeavesWithinNinetyDays() {
        assertThat(found(throughMia().leaves("mia", Sketch.TODAY.plusDays(90)))
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.URGENT);
        assertThat(found(throughMia().leaves("mia", Sketch.TODAY.plusDays(91)))
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.ATTENTION);
    }

    @Test
    void isUrgentWhenTheLastRoleOfThatOneEnds() {
        LocalDate soon = Sketch.TODAY.plusDays(30);
        Sketch sketch = throughMia().person("chair", null).holds("mia", "chair", soon);
        assertThat(found(sketch).getFirst().severity()).isEqualTo(Severity.URGENT);
        Sketch stays = throughMia()
                .person("chair", null)
                .person("member", null)
                .holds("mia", "chair", soon)
                .holds("mia", "member", null);
        assertThat(found(stays).getFirst().severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void isUrgentWhenARoleLosesItsLastHolder() {
        Sketch sketch = throughMia().person("holder", null).holds("holder", "mia", Sketch.TODAY.plusDays(30));
        assertThat(found(sketch).getFirst().severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void keepsSilentWhenThereIsAWayRound() {
        Sketch sketch = throughMia().person("max", null).moves("ian", "max", "cor");
        assertThat(found(sketch)).isEmpty();
    }

    @Test
    void doesNotBlameTheOnlyOneKnownOnASide() {
        Sketch sketch = new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ian")
                .people("care", "cas", "cor")
                .moves("ian", "cas")
                .moves("ian", "cor")
                .bothMove("cas", "cor");
        assertThat(found(sketch)).isEmpty();
        assertThat(found(sketch.leaves("ian", Sketch.TODAY.plusDays(10)))).hasSize(1);
    }

    @Test
    void namesWhoHoldsTheNetworkTogether() {
        Sketch sketch = bowTie();
        Finding finding = found(sketch).getFirst();
        assertThat(found(sketch)).hasSize(1);
        assertThat(finding.id()).isEqualTo("single-point-of-failure.knot");
        assertThat(finding.title().toString()).contains("split.title").contains("Count[number=2]");
    }

    @Test
    void doesNotMindLosingTouchWithOne() {
        Sketch sketch = new Sketch();
        List.of("a", "b", "c").forEach(each -> sketch.person(each, null));
        assertThat(found(sketch.bothMove("a", "b", "c"))).isEmpty();
    }

    @Test
    void doesNotMindAFewAmongMany() {
        Sketch sketch = bowTie();
        for (int each = 0; each < 36; each++) {
            sketch.person("more" + each, null);
        }
        assertThat(found(sketch)).isEmpty();
    }

    private static Sketch bowTie() {
        Sketch sketch = new Sketch();
        List.of("a", "b", "knot", "c", "d").forEach(each -> sketch.person(each, null));
        return sketch.moves("a", "b", "knot", "a").moves("knot", "c", "d", "knot");
    }

    @Test
    void proposesWhoCouldTakeOverAndNotTheOneWhoLeaves() {
        Finding finding = found(
                        throughMia().leaves("mia", Sketch.TODAY.plusDays(41)).meet("ivy", "cas"))
                .getFirst();
        assertThat(finding.candidates())
                .extracting(candidate -> candidate.stakeholder().value())
                .startsWith("ivy", "cas")
                .doesNotContain("mia");
    }

    @Test
    void letsTheLowerBoundFallWhereSomebodysTiesAreUnknown() {
        Finding known = found(throughMia()).getFirst();
        assertThat(known.interval().low()).isEqualTo(known.score().value());
        Finding unknown = found(throughMia().person("ida", "it")).getFirst();
        assertThat(unknown.known()).isEqualTo(new Known(4, 1));
        assertThat(unknown.interval().low()).isZero();
    }

    @Test
    void restsOnTheTiesAroundThatOne() {
        assertThat(found(throughMia()).getFirst().evidence()).containsExactly(1L, 2L, 7L, 8L, 9L, 10L, 11L);
    }

    @Test
    void countsContactsThatPassThatOneByAgainstIt() {
        Sketch sketch = throughMia().trusts("cor", "ivy").meet("ian", "cas").meet("mia", "cas");
        assertThat(found(sketch).getFirst().counterEvidence()).containsExactly(14L, 15L);
    }

    @Test
    void countsContactsBetweenThePartsAgainstASplit() {
        Sketch sketch = bowTie().trusts("a", "d").trusts("b", "knot");
        assertThat(found(sketch).getFirst().counterEvidence()).containsExactly(12L);
    }

    @Test
    void countsWhoTakesTheRoleOverAgainstItAndNobodyWhoGoesTheSameDay() {
        LocalDate soon = Sketch.TODAY.plusDays(30);
        Sketch sketch = throughMia().person("chair", null).person("una", null).person("uri", null);
        sketch.holds("mia", "chair", soon)
                .holds("una", "chair", soon.plusDays(1))
                .holds("uri", "chair", soon);
        assertThat(found(sketch).getFirst().counterEvidence()).containsExactly(18L);
    }

    @Test
    void knowsNothingAgainstItWhereEverythingPassesThatOne() {
        assertThat(found(throughMia()).getFirst().counterEvidence()).isEmpty();
        assertThat(found(bowTie()).getFirst().counterEvidence()).isEmpty();
    }

    @Test
    void mindsTwoOfFortyAndNotTwoOfFortyOne() {
        Sketch forty = bowTie();
        for (int each = 0; each < 35; each++) {
            forty.person("more" + each, null);
        }
        assertThat(found(forty)).hasSize(1);
        assertThat(found(forty.person("another", null))).isEmpty();
    }

    @Test
    void weighsWhatIsCutWhoIsCutOffAndHowNearTheLastDayIs() {
        Finding finding =
                found(throughMia().leaves("mia", Sketch.TODAY.plusDays(200))).getFirst();
        assertThat(finding.score().value()).isCloseTo(0.4 / 2 + 0.3 * 0.8 + 0.3 * 165 / 275, within(1e-9));
        assertThat(finding.score().terms()).extracting(Term::weight).containsExactly(0.4, 0.3, 0.3);
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        assertThat(found(throughMia()).getFirst().explanation())
                .extracting(Phrase::key)
                .doesNotContain("insight.single-point-of-failure.unknown");
        assertThat(found(throughMia().person("ida", "it")).getFirst().explanation())
                .extracting(Phrase::key)
                .contains("insight.single-point-of-failure.unknown");
    }

    @Test
    void namesTheTwoWhoReachMostOnTheOtherSide() {
        Sketch sketch = new Sketch();
        List.of("a", "b", "c", "knot", "d", "e", "f").forEach(each -> sketch.person(each, null));
        sketch.bothMove("a", "b", "c", "knot").bothMove("knot", "d", "e", "f");
        Phrase step = found(sketch).stream()
                .filter(finding -> finding.id().endsWith(".knot"))
                .findFirst()
                .orElseThrow()
                .candidates()
                .getFirst()
                .nextStep();
        Phrase reachOut = (Phrase) step.words().get(2);
        assertThat(((Word.Listing) reachOut.words().getLast()).words()).hasSize(2);
    }

    @Test
    void takesTheEndOfTheLastRoleForALastDayUntilThatDayIsOver() {
        Sketch sketch = throughMia().person("chair", null);
        assertThat(found(sketch.holds("mia", "chair", Sketch.TODAY)).getFirst().severity())
                .isEqualTo(Severity.URGENT);
        Sketch over = throughMia().person("chair", null).holds("mia", "chair", Sketch.TODAY.minusDays(1));
        assertThat(found(over).getFirst().severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void takesNobodyForASuccessorInARoleThatIsOver() {
        assertThat(found(inOneRoleUntil(Sketch.TODAY)).getFirst().counterEvidence())
                .hasSize(1);
        assertThat(found(inOneRoleUntil(Sketch.TODAY.minusDays(1))).getFirst().counterEvidence())
                .isEmpty();
    }

    private static Sketch inOneRoleUntil(LocalDate day) {
        return throughMia()
                .person("chair", null)
                .person("una", null)
                .holds("mia", "chair", day)
                .holds("una", "chair", null);
    }
}
