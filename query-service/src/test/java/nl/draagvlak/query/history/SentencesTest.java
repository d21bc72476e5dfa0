package nl.draagvlak.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.PictureOfScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

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

    @ParameterizedTest
    @CsvSource({"nl,Uitgevoerd: Vooruitkijken.", "en,Carried out: Look ahead."})
    void namesATechniqueInTheLanguageOfTheReader(String language, String sentence) {
        Script script = new Script("p1");
        script.record(
                "programme",
                "p1",
                new ProgrammeEvent.ProgrammeStarted("Zaak", "Look", null, ZoneId.of("Europe/Amsterdam"), "nl", null));
        script.record(
                "intervention",
                "v1",
                new InterventionPlanned(
                        Script.entry("intervention", "v1", 1),
                        "look-ahead",
                        List.of(),
                        null,
                        Set.of(new StakeholderId("s1")),
                        Set.of(),
                        List.of(),
                        null,
                        DAY));
        script.record(
                "intervention", "v1", new InterventionCarriedOut(Script.entry("intervention", "v1", 2), null, DAY));
        Wording wording = new Wording(
                texts(), Locale.of(language), PictureOfScript.now(script), personal -> personal, SentencesTest::name);
        assertThat(Sentences.of(script.recorded().getLast(), wording)).isEqualTo(sentence);
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
