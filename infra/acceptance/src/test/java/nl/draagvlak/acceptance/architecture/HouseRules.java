package nl.draagvlak.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.draagvlak.acceptance.architecture.Conditions.beInAKnownRoom;
import static nl.draagvlak.acceptance.architecture.Conditions.beInANullMarkedPackage;
import static nl.draagvlak.acceptance.architecture.Conditions.beSealed;
import static nl.draagvlak.acceptance.architecture.Conditions.guessTheTime;
import static nl.draagvlak.acceptance.architecture.Conditions.throwDice;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules that hold the parts of Draagvlak apart and its names honest.
 *
 * @param root the package below which events, ledger, access, method, command, query and standalone lie
 */
record HouseRules(String root) {

    private static final String[] ANNOTATIONS = {"java..", "org.jspecify..", "com.fasterxml.jackson.annotation.."};
    private static final String AXON = "org.axonframework..";
    private static final String[] MONGODB = {"com.mongodb..", "org.bson.."};

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        dependencies(rules);
        libraries(rules);
        names(rules);
        habits(rules);
        return rules;
    }

    private void dependencies(Map<String, ArchRule> rules) {
        rules.put(
                "events depend on nothing but annotations",
                classes()
                        .that()
                        .resideInAPackage(in("events"))
                        .should()
                        .onlyDependOnClassesThat((resideInAPackage(in("events")).or(resideInAnyPackage(ANNOTATIONS)))));
        rules.put(
                "the ledger knows only events", apart("ledger", "access", "method", "command", "query", "standalone"));
        rules.put("access knows only events", apart("access", "ledger", "method", "command", "query", "standalone"));
        rules.put(
                "the method knows only events", apart("method", "ledger", "access", "command", "query", "standalone"));
        rules.put("the command service does not know the query service", apart("command", "query", "standalone"));
        rules.put("the query service does not know the command service", apart("query", "command", "standalone"));
    }

    private void libraries(Map<String, ArchRule> rules) {
        rules.put(
                "Axon stays out of events, access, the method and the query service",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("events"), in("access"), in("method"), in("query"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(AXON));
        rules.put(
                "MongoDB stays in the ledger",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("ledger"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(MONGODB));
        rules.put(
                "controllers know neither Axon nor how the ledger is kept",
                noClasses()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(AXON, in("ledger.engine"), in("ledger.store"), in("ledger.sqlite")));
    }

    private void names(Map<String, ArchRule> rules) {
        rules.put(
                "no package is a cupboard",
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..", "..utils..", "..common..", "..core..", "..helper..", "..misc.."));
        rules.put(
                "no class is named after what it is made of",
                noClasses().should().haveNameMatching(".*(Impl|DTO|Dto|Exception|Manager|Helper|Utils?)"));
        rules.put(
                "only a sealed interface is an …Event or a …Command",
                classes()
                        .that()
                        .resideInAnyPackage(in("events"), in("command"), in("query"))
                        .and()
                        .haveNameMatching(".*\\w(Event|Command)")
                        .and()
                        .doNotHaveSimpleName("UnknownEvent") // what an event is called that this version does not know
                        .should(beSealed()));
        rules.put("rooms are known", classes().should(beInAKnownRoom(root)));
    }

    private void habits(Map<String, ArchRule> rules) {
        rules.put("every package is null-marked", classes().should(beInANullMarkedPackage()));
        rules.put(
                "the time comes from a clock",
                noClasses().that().resideOutsideOfPackage(in("standalone.time")).should(guessTheTime()));
        rules.put("chance is handed in", noClasses().should(throwDice()));
    }

    private ArchRule apart(String module, String... others) {
        String[] packages = Arrays.stream(others).map(this::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private String in(String module) {
        return root + "." + module + "..";
    }
}
