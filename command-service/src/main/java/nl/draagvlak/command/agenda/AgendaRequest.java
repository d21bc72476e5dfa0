package nl.draagvlak.command.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be answered through the API. */
final class AgendaRequest {

    private AgendaRequest() {}

    /** The three answers. */
    enum Choice {
        @JsonProperty("done")
        DONE,
        @JsonProperty("later")
        LATER,
        @JsonProperty("not")
        NOT
    }

    /**
     * The answer to a proposal.
     *
     * @param until only with later: the day on which it is proposed again
     * @param reason only with not: why it will not be done
     * @param note what else there is to say, with done and later
     * @param effectiveOn the day of the answer; today when absent
     */
    record Answer(
            Choice answer,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String note,
            @Nullable LocalDate effectiveOn) {}
}
