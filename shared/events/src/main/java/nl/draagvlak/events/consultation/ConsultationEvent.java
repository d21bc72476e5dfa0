package nl.draagvlak.events.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a consultation. */
public sealed interface ConsultationEvent extends DossierEntry {

    /**
     * Something was asked of people.
     *
     * @param question as it was put
     * @param subjects the keywords it is about, as decisions and conversations use them; at least one
     * @param people the stakeholders who were asked
     * @param groups the target groups that were asked
     * @param until last day on which an answer is waited for
     * @param effectiveOn the day it was put
     */
    record ConsultationOpened(
            EntryId entry,
            Personal question,
            List<String> subjects,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            LocalDate until,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConsultationEvent {
        public ConsultationOpened {
            subjects = List.copyOf(subjects);
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }

    /**
     * Somebody answered: a stakeholder, or so many of a group.
     *
     * @param by who answered; null when it is told of a group
     * @param group the group that answered; null when it is told of a stakeholder
     * @param count how many of the group; null when nobody counted
     * @param subject the one of its subjects that it is about; null when it is about all of them
     */
    record ConsultationAnswered(
            EntryId entry,
            @Nullable StakeholderId by,
            @Nullable TargetGroupId group,
            @Nullable Integer count,
            Personal answer,
            @Nullable String subject,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConsultationEvent {}

    /**
     * Something was done with an answer, or it was decided not to.
     *
     * @param answer the entry of the answer
     * @param why as it can be told to those who gave it; null when nobody said
     */
    record ConsultationHandled(
            EntryId entry,
            EntryId answer,
            Handling handling,
            @Nullable Personal why,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConsultationEvent {}

    /**
     * People were told what was done with the answers, and why.
     *
     * @param how by which way
     */
    record ConsultationTold(
            EntryId entry,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            Channel how,
            @Nullable Personal note,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConsultationEvent {
        public ConsultationTold {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }
}
