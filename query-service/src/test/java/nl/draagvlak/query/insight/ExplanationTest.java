package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.ledger.LedgerInMemory;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static final double EXACT = 1e-9;
    private static final Opener OPENER = personal -> personal;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theTermsOfEveryScoreAddUpToIt(long seed) {
        Picture picture = GeneratedProgramme.of(seed).drawn();
        assertThat(explained(picture, Locale.of("nl"))).allSatisfy(explanation -> {
            assertThat(sum(explanation.terms())).isCloseTo(explanation.score(), within(EXACT));
            assertThat(explanation.candidates()).allSatisfy(candidate -> assertThat(sum(candidate.terms()))
                    .isCloseTo(candidate.score(), within(EXACT)));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyTermRestsOnEventsAndSaysHowItIsFound(long seed) {
        Picture picture = GeneratedProgramme.of(seed).drawn();
        assertThat(explained(picture, Locale.ENGLISH))
                .flatExtracting(Explanation::terms)
                .allSatisfy(term -> {
                    assertThat(term.positions()).isNotEmpty().isSorted();
                    assertThat(term.how()).endsWith(".").doesNotContain("insight.");
                    assertThat(term.contribution()).isCloseTo(term.value() * term.weight(), within(EXACT));
                });
    }

    @Test
    void aTermThatIsASumOverPeopleIsTakenApartPersonByPerson() {
        Picture picture = new Sketch()
                .domain("it")
                .people("it", "ann", "bob", "cas")
                .stance("ann", 1)
                .stance("bob", -1)
                .stance("cas", 0)
                .moves("bob", "cas")
                .drawn();
        Explanation.Made term = explained(picture, Locale.ENGLISH).stream()
                .filter(explanation -> explanation.insight().equals("weakly-supported-domain.it"))
                .findFirst()
                .orElseThrow()
                .terms()
                .getFirst();
        assertThat(term.parts()).extracting(Explanation.Part::stakeholder).containsExactly("cas", "bob");
        assertThat(term.parts().stream().mapToDouble(Explanation.Part::value).sum())
                .isCloseTo(term.value(), within(EXACT));
    }

    private static double sum(List<Explanation.Made> terms) {
        return terms.stream().mapToDouble(Explanation.Made::contribution).sum();
    }

    private static List<Explanation> explained(Picture picture, Locale language) {
        NamesInPicture names = new NamesInPicture(picture, OPENER);
        Explaining explaining = new Explaining(
                new Telling(InsightTexts.source(), names, language),
                new Happenings(new LedgerInMemory(List.of()), names));
        List<Finding> findings = new Findings(new Blocking()).in(picture);
        return findings.stream()
                .map(finding -> explaining.of(finding, picture.moment()))
                .toList();
    }
}
