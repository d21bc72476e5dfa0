package nl.draagvlak.command.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.command.publication.PublicationRequest.NewPosition;
import nl.draagvlak.command.publication.PublicationRequest.NewPublication;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.Publication.Position;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** Makes publications of what was asked. */
final class Publications {

    private Publications() {}

    static Publication given(Reading<NewPublication> in) {
        NewPublication given = in.given();
        StakeholderId by = in.refer().stakeholder("/by", given.by());
        return new Publication(
                by,
                given.outlet(),
                positions(in),
                in.happened("/effectiveOn", given.effectiveOn()),
                given.reach(),
                in.textIfAny(given.quote(), by),
                in.textIfAny(given.link(), by));
    }

    private static List<Position> positions(Reading<NewPublication> in) {
        List<NewPosition> given =
                in.given().positions() == null ? List.of() : in.given().positions();
        List<Position> positions = new ArrayList<>();
        Set<StatementId> seen = new HashSet<>();
        for (int index = 0; index < given.size(); index++) {
            String pointer = "/positions/" + index + "/statement";
            StatementId statement =
                    in.refer().statement(pointer, given.get(index).statement());
            if (statement == null) {
                continue;
            }
            if (!seen.add(statement)) {
                in.faults().add(pointer, PublicationRule.A_PUBLICATION_TAKES_ONE_SIDE_ON_A_STATEMENT.code());
            }
            positions.add(new Position(statement, given.get(index).agrees()));
        }
        return positions;
    }
}
