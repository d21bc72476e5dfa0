package nl.draagvlak.query.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A coalition as it stood at a moment.
 *
 * @param entry the entry that formed it
 * @param partners everyone ever invited or joined, with where they stand
 * @param courses how each of them came to stand there
 * @param activations each time it was called on
 * @param planned the plan to call on it that nothing has settled yet; null when there is none
 * @param position position of the event that formed it
 * @param version sequence of its last event
 */
public record CoalitionView(
        CoalitionId id,
        EntryId entry,
        String name,
        List<StatementId> narrative,
        Set<DomainId> requiredDomains,
        LocalDate formedOn,
        Map<StakeholderId, Noted<Partnership>> partners,
        Map<StakeholderId, PartnerCourse> courses,
        List<Noted<CoalitionEvent.CoalitionActivated>> activations,
        @Nullable Noted<CoalitionEvent.ActivationPlanned> planned,
        long position,
        long version) {

    /** A coalition of which is only known where its partners stand. */
    public CoalitionView(
            CoalitionId id,
            EntryId entry,
            String name,
            List<StatementId> narrative,
            Set<DomainId> requiredDomains,
            LocalDate formedOn,
            Map<StakeholderId, Noted<Partnership>> partners,
            List<Noted<CoalitionEvent.CoalitionActivated>> activations,
            long position,
            long version) {
        this(
                id,
                entry,
                name,
                narrative,
                requiredDomains,
                formedOn,
                partners,
                Map.of(),
                activations,
                null,
                position,
                version);
    }

    /** Whether a partner is committed to it or carries it in public, as far as was said last. */
    public boolean carriedBy(StakeholderId partner) {
        Noted<Partnership> stands = partners.get(partner);
        return stands != null && stands.value().carries();
    }

    /** Whether somebody was committed to it or carried it in public on a day: a critic who joined later was no less a critic. */
    public boolean carriedBy(StakeholderId speaker, LocalDate day) {
        PartnerCourse course = courses.get(speaker);
        Partnership stood = course == null ? null : course.on(day);
        return course == null ? carriedBy(speaker) : stood != null && stood.carries();
    }

    /** The same coalition of other partners. */
    public CoalitionView withPartners(Map<StakeholderId, Noted<Partnership>> others) {
        return new CoalitionView(
                id,
                entry,
                name,
                narrative,
                requiredDomains,
                formedOn,
                others,
                courses,
                activations,
                planned,
                position,
                version);
    }

    /**
     * Where a partner stands.
     *
     * @param step how far it goes; null when only invited, or gone
     * @param left whether it left
     */
    public record Partnership(@Nullable CommitmentStep step, boolean left) {

        /** Whether it is committed or carries the coalition in public; being invited or sympathetic is not, nor having left. */
        public boolean carries() {
            return step == CommitmentStep.COMMITTED || step == CommitmentStep.PUBLIC;
        }

        /** Where it stands in the word a writer uses: invited, sympathetic, committed, public or left. */
        public String word() {
            return left
                    ? "left"
                    : switch (step) {
                        case null -> "invited";
                        case SYMPATHETIC -> "sympathetic";
                        case COMMITTED -> "committed";
                        case PUBLIC -> "public";
                    };
        }
    }
}
