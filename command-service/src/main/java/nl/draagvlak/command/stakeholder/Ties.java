package nl.draagvlak.command.stakeholder;

import java.time.LocalDate;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieReport;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import org.jspecify.annotations.Nullable;

/** Makes ties of what was asked. */
final class Ties {

    private Ties() {}

    static Tie given(Reading<TieReport> in, StakeholderId from) {
        TieReport given = in.given();
        StakeholderId to = in.refer().stakeholder("/to", given.to());
        if (given.to().equals(given.from())) {
            in.faults().add("/to", StakeholderRule.A_TIE_JOINS_TWO_DIFFERENT_STAKEHOLDERS.code());
        }
        LocalDate day = given.effectiveOn() == null ? in.today() : given.effectiveOn();
        return new Tie(
                to,
                kind(given.kind()),
                given.strength(),
                given.confidence() == null ? 1 : given.confidence(),
                given.undirected() != null && given.undirected(),
                null,
                in.happened("/effectiveOn", day),
                in.textIfAny(given.source(), from, to));
    }

    static TieKind kind(@Nullable TieKind given) {
        return given == null ? TieKind.INFLUENCE : given;
    }
}
