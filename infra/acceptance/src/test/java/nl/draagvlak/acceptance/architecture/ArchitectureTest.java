package nl.draagvlak.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule of the house; and the classes in {@code broken}, written to break them, break every one. */
class ArchitectureTest {

    private static final String PRODUCT = "nl.draagvlak";
    private static final String BROKEN = ArchitectureTest.class.getPackageName() + ".broken";

    private static final List<String> MODULES = List.of(
            "shared/events",
            "shared/ledger",
            "shared/access",
            "shared/method",
            "command-service",
            "query-service",
            "infra/standalone");

    private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> Path.of("../..", module, "target/classes"))
                    .toList());
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheProduct")
    void theProductKeeps(String name, ArchRule rule) {
        rule.as(name).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("whatBreaks")
    void aBreachIsSeenOf(String name, String culprit) {
        ArchRule rule = new HouseRules(BROKEN).all().get(name);
        assertThat(rule).as("rule %s", name).isNotNull();
        assertThat(rule.evaluate(BROKEN_CLASSES).getFailureReport().toString()).contains(BROKEN + "." + culprit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheProduct")
    void everyRuleHasABreachThatIsSeen(String name, ArchRule rule) {
        assertThat(breaches()).containsKey(name);
    }

    static Stream<Arguments> rulesOfTheProduct() {
        return new HouseRules(PRODUCT)
                .all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    static Stream<Arguments> whatBreaks() {
        return breaches().entrySet().stream().map(breach -> Arguments.of(breach.getKey(), breach.getValue()));
    }

    private static Map<String, String> breaches() {
        return Map.ofEntries(
                Map.entry("events depend on nothing but annotations", "events.Framed"),
                Map.entry("the ledger knows only events", "ledger.Curious"),
                Map.entry("access knows only events", "access.Curious"),
                Map.entry("the method knows only events", "method.Curious"),
                Map.entry("the command service does not know the query service", "command.Curious"),
                Map.entry("the query service does not know the command service", "query.Curious"),
                Map.entry("Axon stays out of events, access, the method and the query service", "query.Axonic"),
                Map.entry("MongoDB stays in the ledger", "query.Stored"),
                Map.entry("controllers know neither Axon nor how the ledger is kept", "command.stakeholder.Controller"),
                Map.entry("no package is a cupboard", "query.util.Thing"),
                Map.entry("no class is named after what it is made of", "query.stakeholder.StakeholderDTO"),
                Map.entry("only a sealed interface is an …Event or a …Command", "events.stakeholder.MovedEvent"),
                Map.entry("rooms are known", "query.cupboard.Thing"),
                Map.entry("every package is null-marked", "query.stakeholder.Hurried"),
                Map.entry("the time comes from a clock", "query.stakeholder.Hurried"),
                Map.entry("chance is handed in", "query.stakeholder.Gambling"));
    }
}
