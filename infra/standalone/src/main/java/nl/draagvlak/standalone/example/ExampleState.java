package nl.draagvlak.standalone.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * How far the example is.
 *
 * @param programme the example's programme; null before its first step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExampleState(
        State state, Progress progress, @Nullable ProgrammeId programme) {

    /** Where it stands. */
    enum State {
        /** It was never asked for. */
        @JsonProperty("absent")
        ABSENT,
        /** It is being told. */
        @JsonProperty("running")
        RUNNING,
        /** It is there, whole. */
        @JsonProperty("completed")
        COMPLETED,
        /** It stopped on the way; what was told stands, and only an empty ledger lets it begin again. */
        @JsonProperty("failed")
        FAILED
    }

    /** Steps of the script, those done and all of them. */
    record Progress(int done, int total) {}

    static ExampleState of(State state, int done, int total, @Nullable ProgrammeId programme) {
        return new ExampleState(state, new Progress(done, total), programme);
    }
}
