package nl.draagvlak.events.learning;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** What can happen to a learning need. */
public sealed interface LearningNeedEvent extends DossierEntry {

    /**
     * It was noted what a target group must learn to work in the new way.
     *
     * @param need what it must learn
     * @param effectiveOn the day it was noted
     */
    record LearningNeedNoted(
            EntryId entry,
            TargetGroupId group,
            Personal need,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements LearningNeedEvent {}

    /**
     * Something was offered for it.
     *
     * @param what what was offered
     * @param from the day from which it is there; it may lie ahead
     * @param effectiveOn the day it was offered
     */
    record LearningNeedOffered(
            EntryId entry,
            Personal what,
            LocalDate from,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements LearningNeedEvent {}
}
