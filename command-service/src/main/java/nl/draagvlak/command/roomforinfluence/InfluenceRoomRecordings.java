package nl.draagvlak.command.roomforinfluence;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.roomforinfluence.InfluenceRoomRequest.InfluenceRoomChange;
import nl.draagvlak.command.roomforinfluence.InfluenceRoomRequest.NewInfluenceRoom;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;

/** The sorts of entries that the room for influence on a subject is made of. */
final class InfluenceRoomRecordings {

    static final String KIND = "influence-room";

    static final Recording<NewInfluenceRoom> SET = new Recording<>(
            KIND,
            NewInfluenceRoom.class,
            InfluenceRoomSet.class,
            (in, entry, correction) -> new InfluenceRoomSet(
                    entry,
                    in.given().subject(),
                    in.given().room(),
                    in.textIfAny(in.given().why()),
                    in.refer().decision("/decision", in.given().decision()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<InfluenceRoomChange> CHANGED = new Recording<>(
            KIND,
            InfluenceRoomChange.class,
            InfluenceRoomChanged.class,
            (in, entry, correction) -> new InfluenceRoomChanged(
                    entry,
                    in.given().room(),
                    in.textIfAny(in.given().why()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private InfluenceRoomRecordings() {}
}
