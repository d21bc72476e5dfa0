package nl.draagvlak.acceptance.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What the rules of the house ask of a class. */
final class Conditions {

    private static final Set<String> DICE = Set.of(
            "java.lang.Math.random()",
            "java.util.UUID.randomUUID()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "java.util.Random.<init>()");

    private Conditions() {}

    static ArchCondition<JavaClass> beSealed() {
        return condition("be a sealed interface", type -> type.reflect().isSealed() && type.isInterface());
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition(
                "be in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> beInAKnownRoom(String root) {
        return condition("be in a room that Rooms knows", type -> {
            List<String> steps = List.of(type.getPackageName()
                    .substring(root.length())
                    .replaceFirst("^\\.", "")
                    .split("\\."));
            Set<String> rooms = Rooms.OF.get(steps.getFirst());
            return rooms != null && (steps.size() == 1 || rooms.contains(steps.get(1)));
        });
    }

    static ArchCondition<JavaClass> guessTheTime() {
        return calling("ask for the time without a clock", Conditions::tellsTimeByItself);
    }

    static ArchCondition<JavaClass> throwDice() {
        return calling("use a source of chance that nobody handed in", target -> DICE.contains(target.getFullName()));
    }

    private static boolean tellsTimeByItself(AccessTarget target) {
        String owner = target.getOwner().getName();
        String call = target.getName();
        boolean byClock = target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (owner) {
            case "java.lang.System" -> call.equals("currentTimeMillis");
            case "java.util.Date" -> call.equals("<init>");
            case "java.time.Clock" -> call.startsWith("system");
            default -> owner.startsWith("java.time.") && call.equals("now") && !byClock;
        };
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = type.getName() + (holds.test(type) ? " does " : " does not ") + description;
                events.add(new SimpleConditionEvent(type, holds.test(type), message));
            }
        };
    }

    private static ArchCondition<JavaClass> calling(String description, Predicate<AccessTarget> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }
}
