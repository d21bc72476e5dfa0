package nl.draagvlak.query.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.query.picture.Difference;
import nl.draagvlak.query.picture.Halt;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is, or how it ended.
 *
 * @param progress how much of the programme's history was taken in
 * @param updatedAt when this was true
 * @param differences what was served and should not have been, the first of it; null until that is known
 * @param halted where it could not go on; null unless it failed at an event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RebuildState(
        State state,
        Progress progress,
        Instant startedAt,
        Instant updatedAt,
        @Nullable List<Difference> differences,
        @Nullable Halt halted) {

    /** Where it stands. */
    enum State {
        /** The history is being taken in, or the outcome compared. */
        @JsonProperty("running")
        RUNNING,
        /** What was served is what was recorded. */
        @JsonProperty("completed")
        COMPLETED,
        /** What was served was not what was recorded, which means a fault in the program or a bad checkpoint; from now on it is. */
        @JsonProperty("different")
        DIFFERENT,
        /** It stopped on the way, and what was served stays. */
        @JsonProperty("failed")
        FAILED
    }

    /** Positions of the ledger: the last one taken in, and the programme's last one when it began. */
    record Progress(long done, long total) {}

    static RebuildState begun(Instant now, long total) {
        return new RebuildState(State.RUNNING, new Progress(0, total), now, now, null, null);
    }

    RebuildState at(long position, Instant now) {
        return new RebuildState(state, new Progress(position, progress.total()), startedAt, now, null, null);
    }

    RebuildState ended(List<Difference> found, Instant now) {
        State end = found.isEmpty() ? State.COMPLETED : State.DIFFERENT;
        long total = progress.total();
        return new RebuildState(end, new Progress(total, total), startedAt, now, found, null);
    }

    RebuildState failed(@Nullable FoldHalted why, Instant now) {
        Halt where = why == null ? null : Halt.of(why);
        return new RebuildState(State.FAILED, progress, startedAt, now, null, where);
    }
}
