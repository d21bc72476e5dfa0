package nl.draagvlak.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it is answered.
 *
 * @param knownAt last position taken into account
 * @param asOf day looked at; absent where it plays no part
 * @param next cursor of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        long knownAt,
        @Nullable LocalDate asOf,
        List<T> items,
        @Nullable String next) {}
