package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    private static final Opener OPENER = personal -> personal;

    static Stream<Arguments> oddProgrammes() {
        return Stream.of(
                Arguments.of("nothing at all", new Sketch()),
                Arguments.of(
                        "no stakeholders",
                        new Sketch().domain("a").domain("b", "a").group("g", "a")),
                Arguments.of(
                        "one stakeholder",
                        new Sketch().domain("a").domain("b", "a").people("a", "ann")),
                Arguments.of("only unknown stances", drawn(2, 6, 10, sketch -> {})),
                Arguments.of("one domain", drawn(1, 10, 20, sketch -> sketch.stance("s1", 1))),
                Arguments.of("no ties", drawn(3, 30, 0, sketch -> sketch.stance("s1", -2))),
                Arguments.of("10,000 isolates", drawn(4, 10_000, 0, sketch -> {})),
                Arguments.of("a clique of 2,000", clique(2_000)),
                Arguments.of("everybody against", drawn(3, 30, 60, sketch -> all(30, each -> sketch.stance(each, -2)))),
                Arguments.of(
                        "everybody gone",
                        drawn(3, 30, 60, sketch -> all(30, each -> sketch.leaves(each, Sketch.TODAY.minusDays(1))))),
                Arguments.of(
                        "1,000 stakeholders and 10,000 ties",
                        drawn(8, 1_000, 10_000, sketch -> stances(sketch, 1_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddProgrammes")
    void answersEveryProgrammeWithFiguresThatAreFigures(String name, Sketch sketch) {
        Picture picture = sketch.drawn();
        assertThat(told(picture, Locale.of("nl"))).allSatisfy(ReportTest::isSensible);
        assertThat(told(picture, Locale.ENGLISH)).allSatisfy(ReportTest::isSensible);
    }

    private static void isSensible(Insight insight) {
        assertThat(insight.score())
                .isBetween(insight.interval().low(), insight.interval().high());
        assertThat(insight.evidence()).isSorted().doesNotHaveDuplicates();
        assertThat(insight.subjects()).isNotEmpty();
        assertThat(List.of(insight.title(), insight.explanation(), insight.suggestion()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "insight."));
        assertThat(insight.candidates()).hasSizeLessThanOrEqualTo(5).allSatisfy(proposed -> {
            assertThat(proposed.score()).isBetween(0.0, 1.0);
            assertThat(proposed.why()).endsWith(".").doesNotContain("{", "insight.");
        });
    }

    @Test
    void saysTheSameAboutTheSameMomentEveryTime() {
        Sketch sketch = drawn(5, 200, 600, drawn -> stances(drawn, 200));
        List<Insight> first = told(sketch.drawn(), Locale.of("nl"));
        List<Insight> second = told(sketch.drawn(), Locale.of("nl"));
        assertThat(second).isEqualTo(first).isNotEmpty();
    }

    @Test
    void putsTheMostUrgentFirst() {
        List<Finding> findings = new Findings(new Blocking())
                .in(drawn(6, 60, 60, sketch -> stances(sketch, 60)).drawn());
        assertThat(findings).isSortedAccordingTo(Finding.MOST_URGENT_FIRST);
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void computesAReportOncePerMoment() {
        Findings findings = new Findings(new Blocking());
        Sketch sketch = drawn(3, 30, 60, drawn -> {});
        assertThat(findings.in(sketch.drawn())).isSameAs(findings.in(sketch.drawn()));
    }

    @Test
    void proposesNobodyWhoWasErased() {
        Sketch sketch =
                new Sketch().domain("a").domain("b", "a").people("a", "ann").people("b", "bob");
        Opener withoutAnn = personal ->
                personal instanceof Personal.Known known && known.text().equals("ann")
                        ? new Personal.Erased()
                        : personal;
        List<Insight> told = told(sketch.drawn(), Locale.ENGLISH, withoutAnn);
        assertThat(told).isNotEmpty().allSatisfy(insight -> {
            assertThat(insight.candidates())
                    .extracting(Insight.Proposed::stakeholder)
                    .doesNotContain("ann");
            assertThat(insight.suggestion()).doesNotContain("ann");
        });
    }

    private static List<Insight> told(Picture picture, Locale language) {
        return told(picture, language, OPENER);
    }

    private static List<Insight> told(Picture picture, Locale language, Opener opener) {
        Telling telling = new Telling(InsightTexts.source(), new NamesInPicture(picture, opener), language);
        return new Findings(new Blocking())
                .in(picture).stream().map(telling::brief).toList();
    }

    /** So many domains that all must work together, people spread over them, and ties at random from a fixed seed. */
    private static Sketch drawn(int domains, int people, int ties, Consumer<Sketch> more) {
        Random random = new Random(7);
        Sketch sketch = new Sketch().transition(Sketch.TODAY.plusDays(42)).group("g", "d0");
        for (int domain = 0; domain < domains; domain++) {
            String[] others = Stream.iterate(0, each -> each + 1)
                    .limit(domain)
                    .map(each -> "d" + each)
                    .toArray(String[]::new);
            sketch.domain("d" + domain, others);
        }
        for (int person = 0; person < people; person++) {
            SketchedProfile profile = person % 20 == 0 ? SketchedProfile.memberOf("g") : SketchedProfile.plain();
            sketch.person("s" + person, "d" + person % domains, profile);
        }
        for (int tie = 0; tie < ties; tie++) {
            sketch.moves("s" + random.nextInt(people), "s" + random.nextInt(people));
        }
        more.accept(sketch);
        return sketch;
    }

    private static Sketch clique(int size) {
        Sketch sketch = drawn(3, size, 0, drawn -> {});
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to) {
                    sketch.moves("s" + from, "s" + to);
                }
            }
        }
        return sketch;
    }

    private static void stances(Sketch sketch, int people) {
        Random random = new Random(11);
        all(people, each -> {
            if (random.nextBoolean()) {
                sketch.stance(each, random.nextInt(5) - 2);
            }
        });
    }

    private static void all(int people, Consumer<String> each) {
        for (int person = 0; person < people; person++) {
            each.accept("s" + person);
        }
    }
}
