package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class WeaklySupportedDomainTest {

    private static List<Finding> found(Sketch sketch) {
        return new WeaklySupportedDomain().findings(new Situation(sketch.drawn()));
    }

    /** A domain of people without ties, so that all weigh the same: some for, some against, some never asked. */
    private static Sketch domain(int supporting, int against, int unknown) {
        Sketch sketch = new Sketch().domain("care");
        IntStream.range(0, supporting)
                .forEach(each -> sketch.person("for" + each, "care").stance("for" + each, 1));
        IntStream.range(0, against)
                .forEach(each -> sketch.person("against" + each, "care").stance("against" + each, -1));
        IntStream.range(0, unknown).forEach(each -> sketch.person("unknown" + each, "care"));
        return sketch;
    }

    @Test
    void keepsSilentAtExactlyHalf() {
        assertThat(found(domain(1, 1, 0))).isEmpty();
        assertThat(found(domain(7, 7, 3))).isEmpty();
    }

    @Test
    void isUrgentWhenHardlyAnyoneSupportsAndTheUnknownCannotTurnIt() {
        Finding finding = found(domain(1, 4, 0)).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.URGENT);
        assertThat(finding.title().key()).endsWith("no-support.title");
    }

    @Test
    void countsThoseWhoSupportTheChangeAgainstIt() {
        assertThat(found(domain(1, 4, 0)).getFirst().counterEvidence()).containsExactly(3L);
    }

    @Test
    void isNoLongerUrgentAtAQuarter() {
        assertThat(found(domain(1, 3, 0)).getFirst().severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void isNotUrgentWhenTheUnknownCouldTurnIt() {
        Finding finding = found(domain(0, 2, 2)).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.title().key()).endsWith("little-support.title");
    }

    @Test
    void isUrgentAgainWhenTooFewAreUnknownToTurnIt() {
        assertThat(found(domain(0, 3, 2)).getFirst().severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void letsTheUnknownWidenTheIntervalAndNotPullTheValue() {
        Finding finding = found(domain(1, 3, 4)).getFirst();
        assertThat(finding.score().value()).isCloseTo(0.75, within(1e-12));
        assertThat(finding.interval().low()).isCloseTo(0.375, within(1e-12));
        assertThat(finding.interval().high()).isCloseTo(0.875, within(1e-12));
        assertThat(finding.known()).isEqualTo(new Known(4, 4));
    }

    @Test
    void tellsNoDataFromNoSupport() {
        Finding finding = found(domain(0, 0, 2)).getFirst();
        assertThat(finding.title().key()).endsWith("no-data.title");
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.interval()).isEqualTo(new Interval(0, 1));
        assertThat(finding.known()).isEqualTo(new Known(0, 2));
        assertThat(finding.candidates()).hasSize(2);
    }

    @Test
    void tellsAnEmptyDomainFromOneThatWasNotAsked() {
        Finding finding = found(new Sketch().domain("care")).getFirst();
        assertThat(finding.title().key()).endsWith("nobody-known.title");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.candidates()).isEmpty();
    }

    @Test
    void losesCertaintyAsStancesGrowOld() {
        Sketch sketch = new Sketch().domain("care").people("care", "a", "b");
        sketch.stance("a", -1, Sketch.TODAY.minusDays(180)).stance("b", -1, Sketch.TODAY.minusDays(180));
        Finding finding = found(sketch).getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.interval().low()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void leavesOutTheDomainThatStandsForNone() {
        assertThat(found(new Sketch()
                        .domain("unassigned")
                        .people("unassigned", "a")
                        .stance("a", -2)))
                .isEmpty();
    }

    @Test
    void countsWhoLeftNoLonger() {
        Sketch sketch = domain(1, 1, 0).person("gone", "care").stance("gone", -2);
        assertThat(found(sketch)).isNotEmpty();
        assertThat(found(sketch.leaves("gone", Sketch.TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    void restsOnTheDomainTheStancesAndTheSilent() {
        assertThat(found(domain(0, 1, 1)).getFirst().evidence()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void proposesNobodyWhoIsAgainst() {
        Finding finding = found(domain(1, 3, 1)).getFirst();
        assertThat(finding.candidates())
                .extracting(candidate -> candidate.stakeholder().value())
                .containsExactly("unknown0", "for0");
    }

    @Test
    void knowsNothingAgainstItWhereNobodySupportsTheChange() {
        assertThat(found(domain(0, 2, 0)).getFirst().counterEvidence()).isEmpty();
        assertThat(found(domain(0, 0, 2)).getFirst().counterEvidence()).isEmpty();
    }

    @Test
    void findsOneSupporterTooFew() {
        assertThat(found(domain(3, 4, 0))).hasSize(1);
    }

    @Test
    void countsWhoLeavesToday() {
        Sketch sketch = domain(1, 1, 0).person("going", "care").stance("going", -2);
        assertThat(found(sketch.leaves("going", Sketch.TODAY))).hasSize(1);
    }

    @Test
    void needsHalfOfNinetyNineAndNotFortyNine() {
        assertThat(found(domain(49, 50, 0))).hasSize(1);
        assertThat(found(domain(50, 49, 0))).isEmpty();
    }

    @Test
    void isUrgentBelowAQuarterOfNinetyNine() {
        assertThat(found(domain(24, 75, 0)).getFirst().severity()).isEqualTo(Severity.URGENT);
        assertThat(found(domain(25, 74, 0)).getFirst().severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        assertThat(found(domain(0, 2, 0)).getFirst().explanation())
                .extracting(Phrase::key)
                .doesNotContain("insight.weakly-supported-domain.unknown");
        assertThat(found(domain(0, 2, 1)).getFirst().explanation())
                .extracting(Phrase::key)
                .contains("insight.weakly-supported-domain.unknown");
    }
}
