package nl.draagvlak.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.draagvlak.events.ActorId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line of a stakeholder's story.
 *
 * @param entry the dated entry that the event noted, corrected or withdrew
 * @param withdrawn true when its entry was taken back later
 * @param corrected true when its entry was said differently later
 * @param late true when it was recorded more than seven days after it was true
 * @param summary one sentence in the reader's language
 * @param data the event as stored, opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryAnswer(
        long position,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String type,
        ActorId actor,
        @Nullable String entry,
        @Nullable Boolean withdrawn,
        @Nullable Boolean corrected,
        @Nullable Boolean late,
        String summary,
        JsonNode data) {}
