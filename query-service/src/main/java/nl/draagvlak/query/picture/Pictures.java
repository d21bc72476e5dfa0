package nl.draagvlak.query.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Where pictures of programmes come from. */
public interface Pictures {

    /**
     * The programme as known at a position about a day.
     *
     * @param knownAt last position taken into account; null for now
     * @param asOf day looked at; null for today in the programme's time zone
     * @return empty when no such programme was known then
     */
    Optional<Picture> at(ProgrammeId programme, @Nullable Long knownAt, @Nullable LocalDate asOf);

    /** When the ledger recorded a position. */
    Instant recordedAt(long position);
}
