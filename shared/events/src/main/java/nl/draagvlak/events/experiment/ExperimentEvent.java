package nl.draagvlak.events.experiment;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to an experiment. */
public sealed interface ExperimentEvent extends DossierEntry {

    /**
     * A small step that can be undone was taken to learn something.
     *
     * @param hypothesis what was expected
     * @param step what is tried
     * @param people with whom
     * @param groups in which target groups
     * @param effectiveOn the day it began
     */
    record ExperimentStarted(
            EntryId entry,
            Personal hypothesis,
            Personal step,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ExperimentEvent {
        public ExperimentStarted {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }

    /**
     * It was looked at what came of it.
     *
     * @param result what came of it
     * @param verdict what follows
     */
    record ExperimentConcluded(
            EntryId entry,
            Personal result,
            Verdict verdict,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements ExperimentEvent {}

    /**
     * The result was made known; failures are published too.
     *
     * @param where where it can be read or was told
     * @param groups the target groups it was told to; empty when it was told to all
     */
    record ExperimentPublished(
            EntryId entry,
            Personal where,
            Set<TargetGroupId> groups,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ExperimentEvent {
        public ExperimentPublished {
            groups = Set.copyOf(groups);
        }
    }
}
