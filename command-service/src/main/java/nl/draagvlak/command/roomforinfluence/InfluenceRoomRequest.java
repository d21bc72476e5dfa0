package nl.draagvlak.command.roomforinfluence;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.roomforinfluence.Room;
import org.jspecify.annotations.Nullable;

/** What can be asked of the room for influence through the API. */
final class InfluenceRoomRequest {

    private InfluenceRoomRequest() {}

    /**
     * How much of a subject can be influenced.
     *
     * @param subject the keyword, as decisions, conversations and consultations use it
     * @param decision the decision it belongs to
     */
    record NewInfluenceRoom(
            @Size(max = 300) String subject,
            Room room,
            @Size(max = 5_000) @Nullable String why,
            @Size(max = 64) @Nullable String decision,
            LocalDate effectiveOn) {}

    /** Another room from a day on. */
    record InfluenceRoomChange(
            Room room, @Size(max = 5_000) @Nullable String why, LocalDate effectiveOn) {}
}
