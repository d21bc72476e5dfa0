package nl.draagvlak.access.problem;

import java.util.List;

/**
 * A request cannot be done. Answered as problem details in the reader's language; nothing was changed.
 *
 * <p>The title is {@code problem.<code>} in the message bundles, the detail {@code problem.<code>.detail} with the arguments filled in.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Fault> faults;

    public Refusal(int status, String code, List<Object> arguments, List<Fault> faults) {
        super(code + faults.stream().map(Fault::code).toList());
        this.status = status;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.faults = List.copyOf(faults);
    }

    /** 400 {@code invalid-request}, with every fault at once. */
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(400, faults.size() == 1 ? faults.getFirst().code() : "invalid-request", List.of(), faults);
    }

    /** 404 {@code not-found}: it does not exist, or the caller may not know that it does. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found", List.of(), List.of());
    }

    /** 409: at odds with what is there. */
    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(409, code, List.of(arguments), List.of());
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    /** What the detail names. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Every fault, none when the refusal is about the request as a whole. */
    public List<Fault> faults() {
        return faults;
    }
}
