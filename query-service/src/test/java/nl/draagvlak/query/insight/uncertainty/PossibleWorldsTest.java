package nl.draagvlak.query.insight.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfFinding;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class PossibleWorldsTest {

    @Test
    void saysTheSameOfTheSamePictureEveryTime() {
        assertThat(sure(halfAsked())).isEqualTo(sure(halfAsked()));
    }

    @Test
    void holdsEveryFigureOfTodayInItsInterval() {
        assertThat(sure(halfAsked()).findings()).isNotEmpty().allSatisfy(of -> {
            assertThat(of.score().value())
                    .isBetween(of.score().low(), of.score().high());
            assertThat(of.score().value()).isBetween(of.best(), of.worst());
            assertThat(of.rank().value()).isBetween(of.rank().low(), of.rank().high());
            assertThat(of.found()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void leavesNoDoubtWhereNothingIsInDoubt() {
        Sketch sketch = new Sketch().domain("it").people("it", "ann", "bob");
        sketch.stance("ann", -1).stance("bob", -1);
        Uncertainty sure = sure(sketch);
        assertThat(sure.findings()).allSatisfy(of -> {
            assertThat(of.score().width()).isZero();
            assertThat(of.best()).isEqualTo(of.worst());
            assertThat(of.found()).isEqualTo(1);
        });
        assertThat(sure.questions()).isEmpty();
    }

    @Test
    void widensAsFarAsThoseNeverAskedMayTurnOut() {
        OfFinding support = of(
                "weakly-supported-domain.it",
                new Sketch()
                        .domain("it")
                        .people("it", "ann", "bob", "cas", "dan")
                        .stance("ann", -1)
                        .stance("bob", 0));
        assertThat(support.score().value()).isEqualTo(1.0);
        assertThat(support.best()).isCloseTo(0.0, within(1e-9));
        assertThat(support.worst()).isEqualTo(1.0);
    }

    @Test
    void asksWhoeverWasNeverAskedAndMattersMost() {
        Sketch sketch = new Sketch().domain("it").people("it", "ann", "bob", "cas", "hub");
        sketch.stance("ann", 0)
                .stance("bob", -1)
                .moves("ann", "hub")
                .moves("bob", "hub")
                .moves("cas", "hub");
        List<Uncertainty.Question> questions = sure(sketch).questions();
        assertThat(questions).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(questions.getFirst().doubt())
                .isInstanceOfSatisfying(
                        Doubt.OfStance.class, doubt -> assertThat(doubt.ask()).isEqualTo(new StakeholderId("hub")));
        assertThat(questions.getFirst().findings()).contains("weakly-supported-domain.it");
        assertThat(questions)
                .extracting(Uncertainty.Question::narrowing)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void asksAboutTheTieThatEverythingHangsOn() {
        Sketch sketch = new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ann", "ivy")
                .people("care", "bob", "cas")
                .stance("ann", 1)
                .stance("ivy", 1)
                .stance("bob", 1)
                .stance("cas", 1)
                .moves("ann", "bob")
                .meet("ann", "ivy")
                .meet("bob", "cas");
        assertThat(sure(sketch).questions())
                .extracting(question -> question.doubt().about())
                .contains("tie");
    }

    @Test
    void doesNotTakeChanceAmongThousandsOfDoubtsForAnAnswer() {
        Sketch sketch = new Sketch().domain("it").people("it", "ann", "bob", "hub");
        sketch.stance("ann", 0).stance("bob", -1).moves("ann", "hub").moves("bob", "hub");
        for (int person = 0; person < 60; person++) {
            sketch.person("x" + person, null).stance("x" + person, 1);
        }
        for (int from = 0; from < 60; from++) {
            for (int to = 1; to <= 50; to++) {
                sketch.trusts("x" + from, "x" + (from + to) % 60);
            }
        }
        Uncertainty sure = sure(sketch);
        assertThat(sure.rounds()).isLessThan(100);
        assertThat(sure.questions()).isNotEmpty().allSatisfy(question -> assertThat(
                        question.doubt().ask().value())
                .doesNotStartWith("x"));
    }

    @Test
    void looksAtFewerWorldsTheLargerTheNetwork() {
        assertThat(PossibleWorlds.rounds(10)).isEqualTo(PossibleWorlds.MOST);
        assertThat(PossibleWorlds.rounds(11_000)).isEqualTo(27);
        assertThat(PossibleWorlds.rounds(PossibleWorlds.LARGEST)).isEqualTo(PossibleWorlds.FEWEST);
        assertThat(PossibleWorlds.rounds(PossibleWorlds.LARGEST + 1)).isZero();
    }

    private static Sketch halfAsked() {
        return new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ann", "ivy", "ian")
                .people("care", "bob", "cas", "cor")
                .stance("ann", 1)
                .stance("bob", -1)
                .moves("ann", "bob", "cas")
                .moves("ivy", "ann")
                .trusts("cor", "cas");
    }

    private static OfFinding of(String id, Sketch sketch) {
        return sure(sketch).findings().stream()
                .filter(each -> each.finding().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Uncertainty sure(Sketch sketch) {
        Picture picture = sketch.drawn();
        Situation situation = new Situation(picture);
        List<Finding> findings = Rule.all().stream()
                .flatMap(rule -> rule.findings(situation).stream())
                .sorted(Finding.MOST_URGENT_FIRST)
                .toList();
        return PossibleWorlds.of(picture, findings);
    }
}
