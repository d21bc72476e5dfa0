package nl.draagvlak.events.roomforinfluence;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What can happen to the room for influence on a subject. */
public sealed interface InfluenceRoomEvent extends DossierEntry {

    /**
     * It was said how much of a subject can be influenced.
     *
     * @param subject the keyword, as decisions, conversations and consultations use it
     * @param decision the decision it belongs to; null when it belongs to none
     */
    record InfluenceRoomSet(
            EntryId entry,
            String subject,
            Room room,
            @Nullable Personal why,
            @Nullable DecisionId decision,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements InfluenceRoomEvent {}

    /** From a day on it was another. */
    record InfluenceRoomChanged(
            EntryId entry,
            Room room,
            @Nullable Personal why,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements InfluenceRoomEvent {}
}
