package nl.draagvlak.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.PictureOfScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysEverythingThatHappens(String language) {
        Script script = ScriptedProgramme.written(21, 800);
        Picture picture = PictureOfScript.now(script);
        Wording wording = new Wording(texts(), Locale.of(language), picture, personal -> personal, SentencesTest::name);
        assertThat(script.recorded())
                .allSatisfy(event ->
                        assertThat(Sentences.of(event, wording)).isNotBlank().doesNotContain("story.", "{", "}"));
    }

    @Test
    void hasTheSameTextsInBothLanguages() throws IOException {
        assertThat(bundle("messages_nl.properties").keySet())
                .isEqualTo(bundle("messages.properties").keySet());
    }

    private static @Nullable Personal name(StakeholderId stakeholder) {
        return Script.said("Name " + stakeholder);
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts.query.messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static Properties bundle(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/texts/query/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
