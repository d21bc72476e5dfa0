package nl.draagvlak.query.history;

import java.util.List;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.roomforinfluence.Room;

/** What happened to the room for influence, in a sentence. */
final class InfluenceRoomSentences {

    private InfluenceRoomSentences() {}

    static String of(InfluenceRoomEvent event, Wording wording) {
        return switch (event) {
            case InfluenceRoomSet set ->
                wording.say("influence-room.set." + written(set.room()), wording.quoted(List.of(set.subject())));
            case InfluenceRoomChanged changed -> wording.say("influence-room.changed." + written(changed.room()));
        };
    }

    private static String written(Room room) {
        return switch (room) {
            case FIXED -> "fixed";
            case OPEN -> "open";
            case TOGETHER -> "together";
        };
    }
}
