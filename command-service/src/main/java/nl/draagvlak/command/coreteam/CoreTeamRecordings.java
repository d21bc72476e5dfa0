package nl.draagvlak.command.coreteam;

import nl.draagvlak.command.coreteam.CoreTeamRequest.NewPlace;
import nl.draagvlak.command.coreteam.CoreTeamRequest.PlaceLeft;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;

/** The sorts of entries that a place in the core team is made of. */
final class CoreTeamRecordings {

    static final String KIND = "core-team";

    static final Recording<NewPlace> JOINED = new Recording<>(
            KIND,
            NewPlace.class,
            CoreTeamJoined.class,
            (in, entry, correction) -> new CoreTeamJoined(
                    entry,
                    in.refer().stakeholder("/stakeholder", in.given().stakeholder()),
                    in.given().layer(),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<PlaceLeft> LEFT = new Recording<>(
            KIND,
            PlaceLeft.class,
            CoreTeamLeft.class,
            (in, entry, correction) -> new CoreTeamLeft(
                    entry,
                    in.textIfAny(in.given().why()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private CoreTeamRecordings() {}
}
