package nl.draagvlak.events.learning;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import org.jspecify.annotations.Nullable;

/** What can happen to the behaviour that is asked of a target group. */
public sealed interface TargetBehaviourEvent extends DossierEntry {

    /**
     * It was said what a target group does when it works in the new way. What was said last holds.
     *
     * @param behaviour what it does, so that one can see it
     * @param effectiveOn the day it was said
     */
    record TargetBehaviourSet(
            EntryId entry,
            TargetGroupId group,
            Personal behaviour,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements TargetBehaviourEvent {}
}
