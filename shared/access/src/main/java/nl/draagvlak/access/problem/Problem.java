package nl.draagvlak.access.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as they are sent (RFC 9457), in the reader's language.
 *
 * @param type a URN made of the code
 * @param title what kind of problem it is
 * @param status HTTP status
 * @param detail what it means for this request
 * @param code stable code for programs
 * @param errors every fault of the request
 * @param instance the request, under which the log tells more; only for what was not foreseen
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Entry> errors,
        @Nullable String instance) {

    /**
     * One fault.
     *
     * @param pointer JSON pointer into the body or name of a parameter
     * @param line line of the file
     * @param column column of that line
     * @param code stable code
     * @param message the fault in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable Integer column,
            String code,
            String message) {}
}
