package nl.draagvlak.command.stakeholder;

import java.util.Set;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.stakeholder.StakeholderRequest.StakeholderProfile;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;

/** Makes profiles of what was asked. */
record Profiles(Opener opener) {

    static Profile given(Reading<StakeholderProfile> in, StakeholderId stakeholder) {
        StakeholderProfile given = in.given();
        Subject subject = Subject.of(in.programme(), stakeholder);
        return new Profile(
                given.kind(),
                Personal.of(subject, given.name()),
                personal(subject, given.reference()),
                in.refer().domain("/domain", given.domain()),
                given.layer(),
                Set.copyOf(in.refer().targetGroups("/targetGroups", given.targetGroups())),
                Set.copyOf(in.refer().targetGroups("/speaksFor", given.speaksFor())),
                given.power(),
                given.interest(),
                personal(subject, given.mandate()));
    }

    /** Notes a fault when a changed profile names another reference; leaving it out leaves it as it is. */
    void keepReference(Reading<StakeholderProfile> in, Profile before) {
        String given = in.given().reference();
        if (given != null && !given.equals(opener.text(before.reference()))) {
            in.faults().add("/reference", "reference-fixed");
        }
    }

    private static @Nullable Personal personal(Subject subject, @Nullable String text) {
        return text == null ? null : Personal.of(subject, text);
    }
}
