package nl.draagvlak.command.measurement;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.measurement.MeasurementRequest.NewMeasurement;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a measurement is made of. */
final class MeasurementRecordings {

    static final String KIND = "measurement";

    static final Recording<NewMeasurement> TAKEN =
            new Recording<>(KIND, NewMeasurement.class, MeasurementTaken.class, MeasurementRecordings::taken);

    private MeasurementRecordings() {}

    private static MeasurementTaken taken(Reading<NewMeasurement> in, EntryId entry, @Nullable Personal correction) {
        NewMeasurement given = in.given();
        return new MeasurementTaken(
                entry,
                given.about(),
                in.text(given.question()),
                given.least(),
                given.most(),
                given.value(),
                given.sample(),
                given.spread(),
                in.refer().targetGroup("/group", given.group()),
                organisation(in),
                in.textIfAny(given.behaviour()),
                in.text(given.source()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    /** Nobody is measured as a person: the figures are for learning and never for appraisal. */
    private static @Nullable StakeholderId organisation(Reading<NewMeasurement> in) {
        StakeholderId organisation =
                in.refer().stakeholderIfAny("/organisation", in.given().organisation());
        Profile profile = organisation == null ? null : in.register().profile(organisation);
        if (profile != null && profile.kind() == StakeholderKind.PERSON) {
            in.faults().add("/organisation", "measurement-of-person");
        }
        return organisation;
    }
}
