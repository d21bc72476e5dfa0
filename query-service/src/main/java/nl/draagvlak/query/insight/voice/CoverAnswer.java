package nl.draagvlak.query.insight.voice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Person;
import org.jspecify.annotations.Nullable;

/**
 * The few who together reach an audience. A proposal: only a person can ask them.
 *
 * @param voice which way of speaking
 * @param until the day until which they must take part
 * @param audiences for whom
 * @param standing who speaks to them already and counts
 * @param steps whom to ask, in this order
 * @param covered how many are covered, of how many
 * @param uncovered who stays uncovered, and why; at most {@value CoverAnswers#SHOWN}
 * @param leftOut who would have covered somebody and cannot be asked, and why; at most {@value CoverAnswers#SHOWN}
 */
record CoverAnswer(
        long knownAt,
        LocalDate asOf,
        @JsonProperty("for") VoiceKind voice,
        LocalDate until,
        List<Place> audiences,
        List<Person> standing,
        List<StepAnswer> steps,
        Covered covered,
        List<Reason> uncovered,
        List<Reason> leftOut,
        Guarantee guarantee) {

    /**
     * Some people for whom voices are looked for.
     *
     * @param kind {@code domain} or {@code target-group}
     * @param before how many of them are covered already
     * @param after how many will be
     */
    record Place(String kind, String id, String name, int members, int before, int after) {}

    /**
     * Somebody to ask.
     *
     * @param adds how many it covers whom nobody covered before
     * @param covered how many are covered by then
     * @param reaches whom it adds; at most {@value CoverAnswers#NAMED}
     * @param required whether it had to be among them
     * @param askFirst whether nobody knows yet where it stands, so that the first question is that one
     * @param contacts interactions of the last 30 days
     * @param why in words
     * @param nextStep what to do first
     * @param positions the events behind it, ascending
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepAnswer(
            Person person,
            int adds,
            int covered,
            List<Person> reaches,
            boolean required,
            boolean askFirst,
            @Nullable Integer stance,
            int contacts,
            @Nullable LocalDate lastActive,
            String why,
            String nextStep,
            List<Long> positions) {}

    /**
     * How many are covered.
     *
     * @param low those who are, should everyone whose stance is unknown turn out not to support the change
     * @param value those who are
     * @param before those who are already
     * @param coverable those whom anybody who can be asked could cover, within any limit
     * @param of everyone
     */
    record Covered(int low, int value, int before, int coverable, int of) {}

    /** Somebody, and why. */
    record Reason(Person person, String code, String why) {}

    /**
     * How good the choice is.
     *
     * @param words in plain words
     * @param complete whether everyone is covered whom anybody could cover; if not, the limits stood in the way
     * @param share of what as many people could cover at best, at least this much is covered: 1 − 1/e, or 1 where it is proven
     * @param timesSmallest when complete, at most so many times as many people were taken as would do: H(d), or 1 where it is proven
     * @param largest d: the most that one alone adds
     * @param candidates among how many was chosen
     * @param best the best possible choice beside those required, where every choice was looked at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Guarantee(
            String words,
            boolean complete,
            double share,
            double timesSmallest,
            int largest,
            int candidates,
            @Nullable Best best) {}

    /**
     * The best possible choice.
     *
     * @param covered how many it adds
     * @param attained whether the proposal does as well with as few
     */
    record Best(List<Person> people, int covered, boolean attained) {}
}
