package nl.draagvlak.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to approach, by whom and when, and what that may do. A proposal: only a person can accept it.
 *
 * @param steps in the order in which they add most
 * @param leftOut who cannot be planned for, with the reason as a word: {@code objects}, {@code against}, {@code leaves}, {@code asked-for}
 * @param reach how many the approached reach
 * @param counted how many could be reached: everyone who belongs to a domain
 * @param opinion mean opinion of those who can be reached, before and after
 * @param sets on how many random sets the choice rests
 * @param guaranteed whether the choice comes within 1 − 1/e − ε of the best possible
 */
record Proposal(
        List<ProposedStep> steps,
        Map<StakeholderId, String> leftOut,
        Range reach,
        int counted,
        Movement opinion,
        int sets,
        boolean guaranteed) {

    /** ε of the guarantee. */
    static final double EPSILON = 0.1;

    /**
     * One approach.
     *
     * @param messenger whom the person trusts most, at first or second hand; null when nobody is known
     * @param trust strength of the path to the messenger, 0 to 1
     * @param reached how many this step adds to those reached, itself included
     * @param evidence ledger positions that the path rests on
     */
    record ProposedStep(
            StakeholderId stakeholder,
            @Nullable StakeholderId messenger,
            double trust,
            LocalDate on,
            double reached,
            List<Long> evidence) {}

    /** A figure between its bounds. */
    record Range(double low, double value, double high) {}

    /**
     * Where opinions come to rest, on the scale of stances. Unknown stances are taken as opposed for the low bound and as champions for the
     * high one, never as neutral.
     */
    record Movement(double lowBefore, double highBefore, double lowAfter, double highAfter) {}
}
