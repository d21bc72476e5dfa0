package nl.draagvlak.query.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * How much of each subject can be influenced, and since when: as somebody said, and fixed from the day on which a decision about it was
 * taken, until somebody says otherwise of a later day.
 */
public final class InfluenceRooms {

    private static final Comparator<Noted<Room>> OLDEST_FIRST =
            Comparator.<Noted<Room>, LocalDate>comparing(Noted::effectiveOn).thenComparing(Noted::position);

    private final Map<String, List<Noted<Room>>> bySubject = new HashMap<>();

    private InfluenceRooms() {}

    /** Those of a programme at the moment of a picture. */
    public static InfluenceRooms in(Picture picture) {
        InfluenceRooms rooms = new InfluenceRooms();
        picture.dossiers().of("influence-room").forEach(rooms::take);
        picture.decisions().forEach(rooms::take);
        rooms.bySubject.values().forEach(said -> said.sort(OLDEST_FIRST));
        return rooms;
    }

    /** Everything that was said of a subject, or decided about it, the oldest first. */
    public List<Noted<Room>> on(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    /** The room there was on a day; empty when nobody had said and nothing was decided. */
    public Optional<Noted<Room>> on(String subject, LocalDate day) {
        return on(subject).stream()
                .filter(said -> !said.effectiveOn().isAfter(day))
                .reduce((_, later) -> later);
    }

    private void take(DossierView dossier) {
        dossier.first(InfluenceRoomSet.class).ifPresent(set -> {
            String subject = set.value().subject();
            add(subject, set.saying(set.value().room()));
            dossier.all(InfluenceRoomChanged.class)
                    .forEach(changed ->
                            add(subject, changed.saying(changed.value().room())));
        });
    }

    private void take(DecisionView decision) {
        if (decision.taken() != null) {
            add(decision.subject(), decision.taken().saying(Room.FIXED));
        }
    }

    private void add(String subject, Noted<Room> room) {
        bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(room);
    }
}
