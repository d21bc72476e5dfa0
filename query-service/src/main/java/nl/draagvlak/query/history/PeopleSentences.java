package nl.draagvlak.query.history;

import nl.draagvlak.events.coreteam.CoreTeamEvent;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;
import nl.draagvlak.events.hope.HopeEvent;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import nl.draagvlak.events.relationship.RelationshipEvent;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;

/** What happened between us and people: hopes, relationships and the core team, in a sentence. */
final class PeopleSentences {

    private PeopleSentences() {}

    static String of(HopeEvent event, Wording wording) {
        return switch (event) {
            case HopeNoted noted ->
                wording.say(
                        switch (noted.sort()) {
                            case HOPE -> "hope.noted.hope";
                            case LOSS -> "hope.noted.loss";
                        },
                        wording.name(noted.stakeholder()));
            case HopeAnswered _ -> wording.say("hope.answered");
        };
    }

    static String of(RelationshipEvent event, Wording wording) {
        return switch (event) {
            case RelationshipAssigned assigned -> assigned(assigned, wording);
            case RelationshipRated rated -> wording.say("relationship.rated", rated.quality());
        };
    }

    private static String assigned(RelationshipAssigned assigned, Wording wording) {
        String whom = wording.name(assigned.stakeholder());
        String owner = wording.name(assigned.owner());
        return assigned.until() == null
                ? wording.say("relationship.assigned", whom, owner)
                : wording.say("relationship.assigned-until", whom, owner, wording.day(assigned.until()));
    }

    static String of(CoreTeamEvent event, Wording wording) {
        return switch (event) {
            case CoreTeamJoined joined -> wording.say("core-team.joined", wording.name(joined.stakeholder()));
            case CoreTeamLeft _ -> wording.say("core-team.left");
        };
    }
}
