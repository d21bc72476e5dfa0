package nl.draagvlak.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come, as it is kept beside the ledger. What the files hold stays sealed.
 *
 * @param actor on whose behalf it runs, after an interruption too
 * @param source the files; null once they are no longer needed
 * @param faults what is wrong with the files; null when nothing is
 * @param ledgerPosition position of the last event it made; null when it made none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportState(
        String id,
        ProgrammeId programme,
        ImportFormat format,
        boolean dryRun,
        ActorId actor,
        Instant startedAt,
        Stage stage,
        Progress progress,
        Counts counts,
        Personal.@Nullable Sealed source,
        Personal.@Nullable Sealed faults,
        @Nullable Long ledgerPosition) {

    /** Where an import stands. */
    enum Stage {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("rejected")
        REJECTED
    }

    /** Stakeholders looked at, of how many. */
    record Progress(int done, int total) {}

    /** What was made, or would be, and what was there already. */
    record Counts(int domains, int stakeholders, int ties, int unchanged) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    ImportState at(Progress now, Counts sofar) {
        return new ImportState(
                id, programme, format, dryRun, actor, startedAt, stage, now, sofar, source, faults, ledgerPosition);
    }

    ImportState completed(Counts made, @Nullable Long position) {
        Progress all = new Progress(progress.total(), progress.total());
        return new ImportState(
                id, programme, format, dryRun, actor, startedAt, Stage.COMPLETED, all, made, null, null, position);
    }

    ImportState rejected(Personal.Sealed why) {
        return new ImportState(
                id,
                programme,
                format,
                dryRun,
                actor,
                startedAt,
                Stage.REJECTED,
                progress,
                Counts.NONE,
                null,
                why,
                null);
    }
}
