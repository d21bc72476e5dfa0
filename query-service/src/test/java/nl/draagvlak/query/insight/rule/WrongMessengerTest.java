package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class WrongMessengerTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(30);

    /** Max and Mei work at the desk; Max trusts Sam. The director would like to be heard. */
    private static Sketch sketch() {
        return new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .people("it", "sam", "director")
                .trusts("max", "sam");
    }

    private static List<Finding> found(Sketch sketch) {
        return new WrongMessenger().findings(new Situation(sketch.drawn()));
    }

    private static Consumer<SketchedHistory> letter(String messenger) {
        return history -> history.intervenes("letter", messenger, DAY, "desk").carriesOut("letter");
    }

    @Test
    void findsAMessengerWhomNobodyInTheAudienceTrusts() {
        assertThat(found(sketch().also(letter("director"))
                        .also(history -> history.seesEffect("letter", -1, DAY.plusDays(7)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("wrong-messenger.letter");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.known()).isEqualTo(new Known(1, 1));
                    assertThat(finding.score().value()).isCloseTo(0.6 * 0.5 + 0.4 * 0.5, within(1e-9));
                    assertThat(finding.evidence()).containsExactly(6L, 7L, 8L, 9L);
                    assertThat(finding.steps().getFirst().with()).hasToString("sam");
                });
    }

    @Test
    void isUrgentWhileItCanBePrevented() {
        assertThat(found(sketch().also(history -> history.intervenes("letter", "director", Sketch.TODAY, "desk"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void acceptsOneWhoIsTrustedStraightOrThroughOneOther() {
        assertThat(found(sketch().also(letter("sam")))).isEmpty();
        assertThat(found(sketch().trusts("sam", "director").also(letter("director"))))
                .isEmpty();
        assertThat(found(sketch().people("it", "pat")
                        .trusts("sam", "pat")
                        .trusts("pat", "director")
                        .also(letter("director"))))
                .hasSize(1);
    }

    @Test
    void looksAtThePeopleNamedAsWell() {
        Consumer<SketchedHistory> talk = history -> history.intervenes("talk", "director", DAY, "@max");
        assertThat(found(sketch().also(talk))).hasSize(1);
        assertThat(found(sketch().trusts("max", "director").also(talk))).isEmpty();
    }

    @Test
    void saysNothingWhereNobodysTrustIsKnown() {
        assertThat(found(sketch().also(history -> history.intervenes("talk", "director", DAY, "@mei"))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereTheEffectDidNotGoAgainstUs() {
        assertThat(found(sketch().also(letter("director")).also(history -> history.seesEffect("letter", 0, DAY))))
                .isEmpty();
        assertThat(found(sketch().also(letter("director"))
                        .also(history -> history.seesEffect("letter", 0, DAY).seesEffect("letter", -1, DAY))))
                .hasSize(1);
    }

    @Test
    void saysNothingOfWhatWasCancelled() {
        assertThat(found(sketch().also(letter("director")).also(history -> history.cancels("letter"))))
                .isEmpty();
    }

    @Test
    void saysNothingOfAMessengerWhoTakesNoPartAnyMore() {
        assertThat(found(sketch().also(letter("director")).leaves("director", Sketch.TODAY)))
                .hasSize(1);
        assertThat(found(sketch().also(letter("director")).leaves("director", Sketch.TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void isGoodToKnowWhenSomebodyElseBroughtItToGoodEffectSince() {
        assertThat(found(sketch().also(letter("director"))
                        .also(history -> history.intervenes("story", "sam", DAY, "desk")
                                .carriesOut("story")
                                .seesEffect("story", 2, DAY.plusDays(10)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.counterEvidence()).containsExactly(11L);
                });
        assertThat(found(sketch().also(letter("director"))
                        .also(history -> history.intervenes("story", "sam", DAY.minusDays(1), "desk")
                                .seesEffect("story", 2, DAY.plusDays(10)))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void countsTrustThatIsReportedLate() {
        assertThat(found(sketch().also(letter("director")).trusts("mei", "director")))
                .isEmpty();
    }

    @Test
    void doesNotTakeAMessengerForItsOwnAudience() {
        assertThat(found(sketch().trusts("mei", "mei").also(letter("mei")))).hasSize(1);
        assertThat(found(sketch().trusts("max", "mei").also(letter("mei")))).isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyElseHadGoodEffect() {
        assertThat(found(sketch().also(letter("director"))
                        .also(history -> history.intervenes("story", "sam", DAY, "desk")
                                .seesEffect("story", 0, DAY.plusDays(10)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void tellsOfABackfireOnlyWhereOneWasSeen() {
        assertThat(found(sketch().also(letter("director")))).singleElement().satisfies(finding -> assertThat(
                        finding.explanation())
                .extracting(Phrase::key)
                .containsExactly("insight.wrong-messenger.no-path"));
    }
}
