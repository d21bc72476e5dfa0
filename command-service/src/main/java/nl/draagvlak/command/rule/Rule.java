package nl.draagvlak.command.rule;

import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A sentence that always holds, with the code that a refusal in its name carries. */
public interface Rule {

    /** The stable code. */
    String code();

    /** The field of a request that can break it; null when it is the request as a whole that is at odds with what is there. */
    @Nullable
    String pointer();

    /**
     * Refuses when the rule would be broken.
     *
     * @param kept whether the rule holds
     * @param arguments what the refusal names
     * @throws Refusal 400 with a fault when a field breaks it, 409 when the request as a whole does
     */
    default void requires(boolean kept, Object... arguments) {
        if (!kept) {
            throw refusal(arguments);
        }
    }

    /** The refusal in the name of this rule. */
    default Refusal refusal(Object... arguments) {
        String pointer = pointer();
        return pointer == null
                ? Refusal.conflict(code(), arguments)
                : Refusal.invalid(List.of(Fault.at(pointer, code(), arguments)));
    }
}
