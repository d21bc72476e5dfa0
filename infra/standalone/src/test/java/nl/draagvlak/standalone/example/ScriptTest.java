package nl.draagvlak.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScriptTest {

    private static final ZoneId MERENVELT = ZoneId.of("Europe/Amsterdam");

    /** What may be about a day to come. */
    private static final Set<Deed> PLANS = EnumSet.of(Deed.INTERVENTION, Deed.DEPARTURE, Deed.ROLE);

    private final Script script = Script.read();

    @Test
    void givesEveryNameBeforeItUsesIt() {
        Set<String> given = new HashSet<>();
        for (Step step : script.steps()) {
            Aliases.givenIn(step.body())
                    .forEach(name -> assertThat(given.add(name)).as(name).isTrue());
            assertThat(given).as("%s at %s", step.deed(), step.at()).containsAll(used(step));
            if (step.name() != null) {
                assertThat(given.add(step.name())).as(step.name()).isTrue();
            }
        }
    }

    @Test
    void recordsOneThingAtATimeWithinTheYear() {
        assertThat(script.steps()).extracting(Step::at).isSorted().doesNotHaveDuplicates();
        assertThat(dayOf(script.steps().getFirst())).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(dayOf(script.steps().getLast())).isEqualTo(script.pinnedToday());
    }

    @Test
    void recordsNothingBeforeItHappensButPlans() {
        assertThat(script.steps())
                .filteredOn(step -> !PLANS.contains(step.deed()) && step.body().has("effectiveOn"))
                .allSatisfy(step -> assertThat(
                                LocalDate.parse(step.body().get("effectiveOn").stringValue()))
                        .isBeforeOrEqualTo(dayOf(step)));
    }

    @Test
    void lateEntriesAreRecordedWeeksAfterTheirDay() {
        assertThat(script.steps())
                .filteredOn(step -> step.deed() == Deed.INTERACTION)
                .filteredOn(
                        step -> LocalDate.parse(step.body().get("effectiveOn").stringValue())
                                .isBefore(dayOf(step).minusDays(30)))
                .extracting(Step::name)
                .containsExactly("@gesprek-april-laat", "@schrift-augustus");
    }

    @Test
    void isEnteredByPeopleItKnows() {
        assertThat(script.steps())
                .extracting(Step::actor)
                .containsOnlyElementsOf(script.actors().keySet());
    }

    @Test
    void tellsAYearOfTheSizeThatWasAgreed() {
        assertThat(script.steps())
                .filteredOn(step -> step.deed() == Deed.STAKEHOLDER)
                .hasSizeBetween(58, 70);
        assertThat(script.steps())
                .filteredOn(step -> step.deed() == Deed.INTERACTION)
                .hasSizeBetween(240, 260);
    }

    @Test
    void namesPeopleOnlyWhereTheyAreRegistered() {
        List<String> names = Cast.namesOfPeople(script);
        assertThat(names).hasSizeGreaterThan(20);
        assertThat(script.steps()).allSatisfy(step -> assertThat(withoutOwnName(step))
                .doesNotContainIgnoringCase(names.toArray(String[]::new)));
    }

    private static String withoutOwnName(Step step) {
        return (step.deed() == Deed.STAKEHOLDER ? step.body().deepCopy().without("name") : step.body()).toString();
    }

    private static LocalDate dayOf(Step step) {
        return LocalDate.ofInstant(step.at(), MERENVELT);
    }

    private static List<String> used(Step step) {
        Stream<String> inBody = texts(step.body()).filter(text -> text.startsWith("@"));
        return Stream.concat(Stream.ofNullable(step.of()), inBody)
                .map(text -> text.replace(".entry", ""))
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(ScriptTest::texts);
    }
}
