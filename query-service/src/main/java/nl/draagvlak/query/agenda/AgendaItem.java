package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * One thing on an agenda.
 *
 * @param id the proposal's id, by which it is answered, or the promise's
 * @param owner whose agenda it is on; null when nobody is named, so that it is on everybody's
 * @param about whom it is about, at least one person or group
 * @param since the day of what it rests on
 * @param due the day by which it is proposed or promised
 * @param again the day on which it came back after it was put off; null when it was not
 * @param subject the question that was decided, the coalition or the technique; null when there is none
 * @param heard the signals that wait for an answer; empty when it is not about any
 * @param entry what it rests on, to look up
 * @param evidence the positions it rests on, rising
 */
record AgendaItem(
        String id,
        Sort sort,
        @Nullable StakeholderId owner,
        List<StakeholderId> about,
        List<TargetGroupId> groups,
        LocalDate since,
        LocalDate due,
        @Nullable LocalDate again,
        @Nullable String subject,
        List<Signal> heard,
        EntryId entry,
        List<Long> evidence) {

    /** What sort of thing. */
    enum Sort {
        /** Come back to somebody in whom resistance was heard. */
        FOLLOW_UP("follow-up"),
        /** Tell those who were asked what was decided. */
        TELL_THOSE_ASKED("tell-those-asked"),
        /** Tell those who answered a consultation what was done with their answers. */
        TELL_WHAT_WAS_DONE("tell-what-was-done"),
        /** Call a partner of a coalition before its commitment fades. */
        CALL("call"),
        /** Ask somebody who was invited into a coalition whether they join. */
        ASK_FOR_ANSWER("ask-for-answer"),
        /** Carry out what was planned. */
        INTERVENTION("intervention"),
        /** Keep what was promised. */
        GUARANTEE("guarantee"),
        /** Approach somebody, as a plan that was accepted says. */
        PLAN_STEP("plan-step"),
        /** Get partners ready for the day on which their coalition is called on. */
        ACTIVATION("activation");

        private final String code;

        Sort(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        boolean proposed() {
            return switch (this) {
                case FOLLOW_UP, TELL_THOSE_ASKED, TELL_WHAT_WAS_DONE, CALL, ASK_FOR_ANSWER -> true;
                case INTERVENTION, GUARANTEE, PLAN_STEP, ACTIVATION -> false;
            };
        }
    }

    AgendaItem comingBack(LocalDate day, long answered) {
        List<Long> positions = alsoRestingOn(answered).evidence();
        return new AgendaItem(id, sort, owner, about, groups, since, day, day, subject, heard, entry, positions);
    }

    AgendaItem alsoRestingOn(long answered) {
        List<Long> positions =
                Stream.concat(evidence.stream(), Stream.of(answered)).sorted().toList();
        return new AgendaItem(id, sort, owner, about, groups, since, due, again, subject, heard, entry, positions);
    }
}
