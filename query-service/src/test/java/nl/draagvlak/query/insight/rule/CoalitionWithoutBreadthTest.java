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
import org.junit.jupiter.api.Test;

class CoalitionWithoutBreadthTest {

    private static final LocalDate FORMED = Sketch.TODAY.minusDays(60);
    private static final LocalDate END = Sketch.TODAY.minusDays(20);

    private static List<Finding> found(Consumer<SketchedHistory> more) {
        return found(sketch(more));
    }

    private static List<Finding> found(Sketch sketch) {
        return new CoalitionWithoutBreadth().findings(new Situation(sketch.drawn()));
    }

    /** A coalition that must rest on two domains and has a partner in public from one; its first publication is at position 10. */
    private static Sketch sketch(Consumer<SketchedHistory> more) {
        return new Sketch()
                .domain("it")
                .domain("care")
                .people("it", "ian", "ida")
                .people("care", "cas", "cor")
                .also(history -> history.statement("leak", Direction.AGAINST)
                        .coalition("c", FORMED, "it", "care")
                        .partner("c", "ian", CommitmentStep.PUBLIC, FORMED))
                .also(more);
    }

    @Test
    void findsACoalitionThatLacksADomainWhileOthersSpeakAgainst() {
        assertThat(found(history -> history.publishes("cas", FORMED, "leak", true)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("coalition-without-breadth.c");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.score().value()).isCloseTo(0.6 * 0.5 + 0.4, within(1e-9));
                    assertThat(finding.evidence()).containsExactly(8L, 10L);
                    assertThat(finding.counterEvidence()).containsExactly(9L);
                    assertThat(finding.steps().getFirst().with()).hasToString("cas");
                });
    }

    @Test
    void isUrgentWhileItStandsAndMostDomainsLack() {
        assertThat(found(history -> history.partner("c", "ian", CommitmentStep.SYMPATHETIC, FORMED)
                        .publishes("cas", FORMED, "leak", true)))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void acceptsOneCommittedPartnerFromEachDomain() {
        assertThat(found(history -> history.publishes("cor", FORMED, "leak", true)
                        .partner("c", "cas", CommitmentStep.COMMITTED, FORMED)))
                .isEmpty();
        assertThat(found(history -> history.publishes("cor", FORMED, "leak", true)
                        .partner("c", "cas", CommitmentStep.SYMPATHETIC, FORMED)))
                .hasSize(1);
    }

    @Test
    void keepsSilentWhileAsManySpeakForAsAgainst() {
        assertThat(found(history ->
                        history.publishes("cas", FORMED, "leak", true).publishes("cor", FORMED, "leak", false)))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatPartnersPublish() {
        assertThat(found(history ->
                        history.publishes("cas", FORMED, "leak", true).publishes("ian", FORMED, "leak", false)))
                .hasSize(1);
    }

    @Test
    void looksAtNothingBeforeItWasFormed() {
        assertThat(found(history -> history.publishes("cas", FORMED.minusDays(1), "leak", true)))
                .isEmpty();
    }

    @Test
    void looksAtNothingAfterItsLastPartnerLeft() {
        assertThat(found(history -> history.leaves("c", "ian", END).publishes("cas", END.plusDays(1), "leak", true)))
                .isEmpty();
        assertThat(found(history -> history.leaves("c", "ian", END)
                        .publishes("cas", END, "leak", true)
                        .publishes("cor", END.plusDays(1), "leak", false)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.title().key()).endsWith("ended.title");
                });
    }

    @Test
    void looksAtStancesWhereNobodyPublished() {
        Sketch sketch = sketch(_ -> {}).stance("cas", -1);
        assertThat(found(sketch)).hasSize(1);
        assertThat(found(sketch.stance("cor", 1))).isEmpty();
    }

    @Test
    void countsAPublicationThatIsRecordedLate() {
        assertThat(found(sketch(_ -> {})
                        .meet("cas")
                        .also(history -> history.publishes("cas", FORMED.plusDays(1), "leak", true))))
                .hasSize(1);
    }

    @Test
    void keepsSilentAboutACoalitionThatNobodySpeaksAgainst() {
        assertThat(found(_ -> {})).isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyCarriesItOrSpeaksForIt() {
        assertThat(found(history -> history.partner("c", "ian", CommitmentStep.SYMPATHETIC, FORMED)
                        .publishes("cas", FORMED, "leak", true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void findsOnePublicationMoreAgainstThanForIt() {
        assertThat(found(history -> history.publishes("cas", FORMED, "leak", true)
                        .publishes("cor", FORMED, "leak", false)
                        .publishes("cas", FORMED, "leak", true)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(9L, 11L));
    }
}
