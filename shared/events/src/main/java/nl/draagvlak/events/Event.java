package nl.draagvlak.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the past tense. The root of every concept's sealed interface.
 *
 * <p>Outside a named module, a sealed type and its permitted types share a package; so this root is a plain interface and each concept
 * has a sealed one of its own below it.
 */
public interface Event {

    /** The date on which it was true in the world, in the programme's time zone; null for what has no date of its own. */
    @JsonIgnore
    default @Nullable LocalDate effectiveDate() {
        return null;
    }

    /** The unique keys that storing this event takes or gives back. The ledger keeps keyed hashes of them only. */
    @JsonIgnore
    default List<UniqueKey> uniqueKeys() {
        return List.of();
    }
}
