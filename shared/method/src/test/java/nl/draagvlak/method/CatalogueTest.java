package nl.draagvlak.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    static Stream<Entry> entries() {
        return Stream.of(Sort.values()).flatMap(sort -> CATALOGUE.entries(sort).stream());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsCompleteInBothLanguages(Entry entry) {
        List<Text> texts = Stream.concat(
                        Stream.of(entry.name(), entry.why(), entry.example(), entry.firstStep()),
                        Stream.concat(entry.cautions().stream(), Stream.ofNullable(entry.proper())))
                .toList();
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.nl()).isNotBlank().isNotEqualTo(text.en()))
                .allSatisfy(text -> assertThat(text.en()).isNotBlank());
        assertThat(entry.cautions()).isNotEmpty();
        assertThat(entry.sources()).isNotEmpty().allSatisfy(source -> assertThat(CATALOGUE.sources())
                .containsKey(source));
    }

    @ParameterizedTest
    @EnumSource(ResistanceForm.class)
    void everyFormOfTheCodeIsExplainedAndHasTechniquesOfItsOwn(ResistanceForm form) {
        int named =
                switch (form) {
                    case REACTANCE, INERTIA -> 5;
                    case SCEPTICISM -> 4;
                };
        assertThat(CATALOGUE.forms()).extracting(Form::code).contains(form);
        assertThat(CATALOGUE.techniques())
                .filteredOn(entry -> entry.forms().contains(form))
                .hasSize(named);
        assertThat(CATALOGUE.questions()).allSatisfy(question -> assertThat(question.answers())
                .extracting(Question.Answer::form)
                .contains(form));
    }

    @ParameterizedTest
    @EnumSource(ResistanceReason.class)
    void everyReasonOfTheCodeIsExplainedAndHasAMoveAndATechnique(ResistanceReason reason) {
        assertThat(CATALOGUE.reasons()).extracting(Entry::code).contains(CatalogueCheck.code(reason));
        assertThat(CATALOGUE.moves())
                .anySatisfy(move -> assertThat(move.reasons()).contains(reason));
        assertThat(CATALOGUE.techniques())
                .anySatisfy(technique -> assertThat(technique.reasons()).contains(reason));
    }

    @Test
    void hasSevenMovesAndEveryLeverSaysWhyItIsProper() {
        assertThat(CATALOGUE.moves()).hasSize(7);
        assertThat(CATALOGUE.levers()).hasSize(7).allSatisfy(lever -> assertThat(lever.belowAwareness())
                .isTrue());
    }

    @Test
    void hasTheFourWaysToCloseTheGap() {
        assertThat(CATALOGUE.ways())
                .extracting(Entry::code)
                .containsExactly(
                        "fixed-open-together",
                        "scenarios-not-blueprint",
                        "participation-before-positions",
                        "work-floor-as-source");
    }

    @Test
    void namesATechniqueInTheLanguageOfTheReader() {
        assertThat(CATALOGUE.techniqueName("look-ahead", DUTCH)).isEqualTo("Vooruitkijken");
        assertThat(CATALOGUE.techniqueName("look-ahead", Locale.ENGLISH)).isEqualTo("Look ahead");
    }

    @Test
    void makesTheCodeOfATechniqueThatNobodyKnowsReadable() {
        assertThat(CATALOGUE.techniqueName("sing-along", DUTCH)).isEqualTo("sing along");
    }

    @Test
    void refusesATextThatLacksInOneLanguage() {
        assertThatThrownBy(() -> new Text("Vooruitkijken", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Vooruitkijken");
    }

    @Test
    void refusesAnEntryThatStandsThereTwice() {
        Entry twice = CATALOGUE.moves().getFirst();
        assertThatThrownBy(() -> CatalogueCheck.complete(withMoves(List.of(twice, twice), CATALOGUE.sources())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(twice.code());
    }

    @Test
    void refusesASourceThatIsNotNamed() {
        assertThatThrownBy(() -> CatalogueCheck.complete(withMoves(CATALOGUE.moves(), Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("source");
    }

    private static Catalogue withMoves(List<Entry> moves, Map<String, String> sources) {
        return new Catalogue(
                CATALOGUE.forms(),
                CATALOGUE.questions(),
                CATALOGUE.reasons(),
                CATALOGUE.techniques(),
                moves,
                CATALOGUE.levers(),
                CATALOGUE.ways(),
                sources);
    }
}
