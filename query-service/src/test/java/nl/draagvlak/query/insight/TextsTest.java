package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.wording.NothingNamed;
import nl.draagvlak.query.insight.wording.Wording;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void givesEveryTextInBothLanguagesWithTheSameGaps() throws IOException {
        Properties english = texts("messages.properties");
        Properties dutch = texts("messages_nl.properties");
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(dutch.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void tellsEveryRuleInPlainWordsWithItsThresholds() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("nl")}) {
            Wording wording = new Wording(InsightTexts.source(), new NothingNamed(), language);
            assertThat(Rule.all())
                    .extracting(rule -> wording.sentence(rule.inWords()))
                    .allSatisfy(
                            words -> assertThat(words).containsPattern("[0-9]").doesNotContain("{"));
        }
    }

    @Test
    void showsEveryThresholdOfARuleInBothLanguages() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("nl")}) {
            Wording wording = new Wording(InsightTexts.source(), new NothingNamed(), language);
            assertThat(Rule.all()).allSatisfy(rule -> {
                assertThat(rule.inWords().words()).as(rule.kind().written()).isNotEmpty();
                String words = wording.sentence(rule.inWords());
                rule.inWords().words().forEach(word -> assertThat(words)
                        .contains(wording.sentence(new Phrase("insight.word.only", List.of(word)))));
            });
        }
    }

    @Test
    void knowsARuleForEveryKindAndOnlyOne() {
        assertThat(Rule.all()).extracting(Rule::kind).containsExactly(Kind.values());
    }

    @Test
    void namesEveryKindInBothLanguages() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("nl")}) {
            Wording wording = new Wording(InsightTexts.source(), new NothingNamed(), language);
            for (Kind kind : Kind.values()) {
                assertThat(List.of("kind.", "heading.", "purpose.", "against."))
                        .allSatisfy(text -> assertThat(wording.text("insight." + text + kind.written()))
                                .isNotBlank());
            }
        }
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        Pattern.compile("\\{([0-9])").matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/texts/insight/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
