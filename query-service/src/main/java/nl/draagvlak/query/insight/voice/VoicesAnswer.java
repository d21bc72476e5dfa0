package nl.draagvlak.query.insight.voice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for the change, to whom.
 *
 * @param programme the sponsors of the programme as a whole, among the board
 * @param domains every domain, in each the four ways of speaking
 * @param targetGroups every target group, likewise
 */
record VoicesAnswer(long knownAt, LocalDate asOf, Way programme, List<Place> domains, List<Place> targetGroups) {

    /** Some people, and who speaks to them. */
    record Place(String id, String name, int members, List<Way> voices) {}

    /**
     * One way of speaking to them.
     *
     * @param missing whether nobody who counts is known, among members who are
     * @param count how many count
     * @param speaking those, who reaches most first; at most {@value VoicesAnswers#SHOWN}
     * @param notCounting those of whom it is said and who count for nothing
     * @param former those who were it once
     */
    record Way(
            VoiceKind voice,
            boolean missing,
            int count,
            List<Someone> speaking,
            List<NotCounting> notCounting,
            List<Former> former) {}

    /** Somebody, by id and name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased) {}

    /**
     * Somebody who speaks.
     *
     * @param reaches other members who listen to it or met it
     * @param others how many others there are
     * @param unknown of how many of them nothing is known of whom they deal with: they may be reached as well
     * @param lastActive last sign of life; absent when there was none
     * @param freshness 1 today, half after each half-life; 0 when there was no sign of life
     * @param leavesOn the last day, when one is known
     * @param positions the events behind it, ascending
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Someone(
            Person person,
            @Nullable Integer stance,
            int reaches,
            int others,
            int unknown,
            @Nullable LocalDate lastActive,
            double freshness,
            @Nullable LocalDate leavesOn,
            List<Long> positions) {}

    /**
     * Somebody of whom it is said that it speaks, and who counts for nothing.
     *
     * @param codes {@code opposes}, {@code neutral}, {@code stance-unknown}, {@code not-seen-lately}, {@code reaches-nobody}, {@code
     *     not-at-the-top}, {@code outsider}
     * @param why the same in words
     */
    record NotCounting(Someone speaker, List<String> codes, String why) {}

    /** Somebody who was it until a day. */
    record Former(Person person, LocalDate until, long position) {}
}
