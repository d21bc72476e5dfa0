package nl.draagvlak.query.picture;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was served and should not have been: a fold that began at the first event says otherwise.
 *
 * @param what {@code picture} or {@code story}
 * @param knownAt the position up to which it was asked for
 * @param asOf the day it was asked about; null for a story
 * @param stakeholder whose story it is; null for a picture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        String what,
        long knownAt,
        @Nullable LocalDate asOf,
        @Nullable StakeholderId stakeholder) {}
