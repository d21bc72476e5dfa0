package nl.draagvlak.command.relationship;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.relationship.RelationshipRequest.NewRelationship;
import nl.draagvlak.command.relationship.RelationshipRequest.RelationshipRating;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;

/** The sorts of entries that a relationship is made of. */
final class RelationshipRecordings {

    static final String KIND = "relationship";

    static final Recording<NewRelationship> ASSIGNED = new Recording<>(
            KIND,
            NewRelationship.class,
            RelationshipAssigned.class,
            (in, entry, correction) -> new RelationshipAssigned(
                    entry,
                    in.refer().stakeholder("/stakeholder", in.given().stakeholder()),
                    in.refer().stakeholder("/owner", in.given().owner()),
                    in.given().until(),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<RelationshipRating> RATED = new Recording<>(
            KIND,
            RelationshipRating.class,
            RelationshipRated.class,
            (in, entry, correction) -> new RelationshipRated(
                    entry,
                    in.given().quality(),
                    in.given().judgement(),
                    in.textIfAny(in.given().note()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private RelationshipRecordings() {}
}
