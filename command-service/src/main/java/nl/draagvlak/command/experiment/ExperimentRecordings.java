package nl.draagvlak.command.experiment;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.experiment.ExperimentRequest.Conclusion;
import nl.draagvlak.command.experiment.ExperimentRequest.ExperimentPublication;
import nl.draagvlak.command.experiment.ExperimentRequest.NewExperiment;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that an experiment is made of. */
final class ExperimentRecordings {

    static final String KIND = "experiment";

    static final Recording<NewExperiment> STARTED =
            new Recording<>(KIND, NewExperiment.class, ExperimentStarted.class, ExperimentRecordings::started);
    static final Recording<Conclusion> CONCLUDED = new Recording<>(
            KIND,
            Conclusion.class,
            ExperimentConcluded.class,
            (in, entry, correction) -> new ExperimentConcluded(
                    entry,
                    in.text(in.given().result()),
                    in.given().verdict(),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<ExperimentPublication> PUBLISHED = new Recording<>(
            KIND,
            ExperimentPublication.class,
            ExperimentPublished.class,
            (in, entry, correction) -> new ExperimentPublished(
                    entry,
                    in.text(in.given().where()),
                    new LinkedHashSet<>(
                            in.refer().targetGroups("/groups", in.given().groups())),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private ExperimentRecordings() {}

    private static ExperimentStarted started(Reading<NewExperiment> in, EntryId entry, @Nullable Personal correction) {
        NewExperiment given = in.given();
        Set<StakeholderId> people = new LinkedHashSet<>(in.refer().stakeholders("/people", given.people()));
        StakeholderId[] concerned = people.toArray(StakeholderId[]::new);
        return new ExperimentStarted(
                entry,
                in.text(given.hypothesis(), concerned),
                in.text(given.step(), concerned),
                people,
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }
}
