package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.query.insight.Remedies.Remedy;
import nl.draagvlak.query.insight.finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemediesTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfInsightHasSomethingInTheCatalogueThatHelps(Kind kind) {
        assertThat(Remedies.of(kind, Locale.ENGLISH))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(remedy ->
                        assertThat(Catalogue.builtIn().entry(remedy.code())).isPresent())
                .extracting(Remedy::name)
                .isNotEqualTo(Remedies.of(kind, Locale.of("nl")).stream()
                        .map(Remedy::name)
                        .toList());
    }
}
