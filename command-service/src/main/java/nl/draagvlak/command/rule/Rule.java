package nl.draagvlak.command.rule;

import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A sentence that always holds, with the code that a refusal in its name carries. */
public interface Rule {

    /** Status of what cannot be meant, whatever is there. */
    int INVALID = 400;

    /** Status of what is at odds with what is there. */
    int CONFLICT = 409;

    /** The stable code. */
    String code();

    /** The field of a request that can break it; null when it is the request as a whole. */
    @Nullable
    String pointer();

    /** The other fields of a request that it looks at, as JSON pointers. Where one of them cannot be read, the rule cannot be told. */
    default List<String> reads() {
        return List.of();
    }

    /** The status of a refusal: a field is faulty in itself, a request as a whole is at odds with what is there, unless a rule says else. */
    default int status() {
        return pointer() == null ? CONFLICT : INVALID;
    }

    /**
     * Refuses when the rule would be broken.
     *
     * @param kept whether the rule holds
     * @param arguments what the refusal names
     * @throws Refusal with the rule's status and code, and a fault where a field breaks it
     */
    default void requires(boolean kept, Object... arguments) {
        if (!kept) {
            throw refusal(arguments);
        }
    }

    /** The refusal in the name of this rule. */
    default Refusal refusal(Object... arguments) {
        String pointer = pointer();
        List<Fault> faults = pointer == null ? List.of() : List.of(Fault.at(pointer, code(), arguments));
        return new Refusal(status(), code(), List.of(arguments), faults);
    }
}
