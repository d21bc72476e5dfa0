package nl.draagvlak.command.reorganisation;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.reorganisation.ReorganisationRequest.NewReorganisation;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that an earlier change is made of. */
final class ReorganisationRecordings {

    static final String KIND = "reorganisation";

    static final Recording<NewReorganisation> REMEMBERED = new Recording<>(
            KIND, NewReorganisation.class, ReorganisationRemembered.class, ReorganisationRecordings::remembered);

    private ReorganisationRecordings() {}

    private static ReorganisationRemembered remembered(
            Reading<NewReorganisation> in, EntryId entry, @Nullable Personal correction) {
        NewReorganisation given = in.given();
        Set<StakeholderId> people = new LinkedHashSet<>(in.refer().stakeholders("/people", given.people()));
        StakeholderId[] concerned = people.toArray(StakeholderId[]::new);
        return new ReorganisationRemembered(
                entry,
                in.text(given.what(), concerned),
                given.from(),
                given.until(),
                people,
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                in.text(given.leftBehind(), concerned),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }
}
