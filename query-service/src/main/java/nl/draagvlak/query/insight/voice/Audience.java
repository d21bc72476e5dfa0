package nl.draagvlak.query.insight.voice;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * People among whom somebody should speak for the change in one way; {@link Audiences} makes them.
 *
 * @param positions the events that named them
 * @param members those who belong to it
 * @param concerned those who belong to it or speak for it
 * @param claims who speaks among them in so many words
 * @param listeningCounts whether being listened to counts as speaking
 * @param addressed whether somebody addressed them all at once
 * @param ranks from whom such a voice must come; null where it may come from anywhere
 */
public record Audience(
        Situation situation,
        VoiceKind kind,
        Subject subject,
        List<Long> positions,
        BitSet members,
        BitSet concerned,
        Claims claims,
        boolean listeningCounts,
        IntPredicate addressed,
        @Nullable BitSet ranks) {

    /** Half-lives within which a sign of life counts as recent. */
    public static final int HALF_LIVES = 2;

    /** The same people, who were named by other events as well. */
    public Audience namedToo(List<Long> events) {
        List<Long> all = Stream.concat(positions.stream(), events.stream()).toList();
        return new Audience(
                situation, kind, subject, all, members, concerned, claims, listeningCounts, addressed, ranks);
    }

    /** Everyone concerned, by how near each is to being such a voice. */
    public List<Speaker> speakers() {
        return concerned.stream().mapToObj(this::speaker).toList();
    }

    /** How near somebody is to being such a voice. */
    public Speaker speaker(int person) {
        return new Speaker(
                person,
                situation.supports(person),
                situation.stance(person) == null,
                speaks(person),
                active(person),
                !isOutside(person)
                        && (kind == VoiceKind.SPONSOR || kind == VoiceKind.ADOPTION_COACH || reaches(person)));
    }

    /** Whether such a voice must come from certain people, and somebody is none of them. */
    public boolean isOutside(int person) {
        return ranks != null && !ranks.get(person);
    }

    /** Whether somebody speaks in this way, as far as is known. */
    public boolean speaks(int person) {
        return claims.by(person) || listeningCounts && situation.listening().hearsAny(members, person);
    }

    private boolean active(int person) {
        LocalDate last = situation.lastActive(person);
        int days = HALF_LIVES * situation.picture().programme().halfLifeDays();
        return last != null && !last.isBefore(situation.asOf().minusDays(days));
    }

    private boolean reaches(int person) {
        if (addressed.test(person)) {
            return true;
        }
        boolean others = members.cardinality() > (members.get(person) ? 1 : 0);
        return others
                ? situation.listening().hearsAny(members, person)
                        || situation.meetings().metAny(members, person)
                : !situation.listening().to(person).isEmpty();
    }

    /** Members who listen to somebody or met it; to a sponsor also through one other, because from the top it goes down the line. */
    public BitSet reached(int person) {
        BitSet reached = situation.listening().to(person);
        if (kind == VoiceKind.SPONSOR) {
            BitSet first = (BitSet) reached.clone();
            first.stream().forEach(between -> reached.or(situation.listening().to(between)));
        }
        reached.or(situation.meetings().companions(person, members));
        reached.and(members);
        reached.clear(person);
        return reached;
    }
}
