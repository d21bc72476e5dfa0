package nl.draagvlak.command.guard;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.guard.GuardRequest.NewGround;
import nl.draagvlak.command.guard.GuardRequest.PersonTold;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that the ground on which a person is kept is made of. */
final class GroundRecordings {

    static final String KIND = "ground";

    static final Recording<NewGround> RECORDED =
            new Recording<>(KIND, NewGround.class, GroundRecorded.class, GroundRecordings::recorded);
    static final Recording<PersonTold> INFORMED = new Recording<>(
            KIND,
            PersonTold.class,
            PersonInformed.class,
            (in, entry, correction) -> new PersonInformed(
                    entry,
                    in.textIfAny(in.given().note()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private GroundRecordings() {}

    private static GroundRecorded recorded(Reading<NewGround> in, EntryId entry, @Nullable Personal correction) {
        NewGround given = in.given();
        StakeholderId person = in.refer().stakeholder("/stakeholder", given.stakeholder());
        Profile profile = in.register().profile(person);
        if (profile != null && profile.kind() != StakeholderKind.PERSON) {
            in.faults().add("/stakeholder", "ground-of-no-person");
        }
        return new GroundRecorded(
                entry,
                person,
                in.text(given.purpose(), person),
                given.legalBasis(),
                in.text(given.source(), person),
                informed(in, given.informedOn()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static @Nullable LocalDate informed(Reading<NewGround> in, @Nullable LocalDate day) {
        return day == null ? null : in.happened("/informedOn", day);
    }
}
