package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;

/**
 * People among whom somebody should speak for the change.
 *
 * @param position the event that named them
 * @param members those who belong to it
 * @param concerned those who belong to it or speak for it
 * @param outspoken whether somebody speaks among them in so many words
 * @param listeningCounts whether being listened to counts as speaking
 * @param addressed whether somebody addressed them all at once
 */
record Audience(
        Situation situation,
        Subject subject,
        long position,
        BitSet members,
        BitSet concerned,
        IntPredicate outspoken,
        boolean listeningCounts,
        IntPredicate addressed) {

    /** Half-lives within which a sign of life counts as recent. */
    static final int HALF_LIVES = 2;

    static Audience of(Situation situation, ProgrammeView.TargetGroup group) {
        BitSet members = situation.people().of(group.id());
        BitSet speakers = situation.people().speakingFor(group.id());
        BitSet concerned = (BitSet) members.clone();
        concerned.or(speakers);
        return new Audience(
                situation,
                new Subject.OfGroup(group.id()),
                group.position(),
                members,
                concerned,
                speakers::get,
                false,
                person -> situation.meetings().addressed(person, group.id()));
    }

    static Audience of(Situation situation, ProgrammeView.Domain domain) {
        BitSet members = situation.people().of(domain.id());
        BitSet speaking = new BitSet();
        situation.picture().programme().targetGroups().stream()
                .filter(group -> domain.id().equals(group.domain()))
                .map(ProgrammeView.TargetGroup::id)
                .map((TargetGroupId group) -> situation.people().speakingFor(group))
                .forEach(speaking::or);
        speaking.or(situation.publicPartners());
        return new Audience(
                situation,
                new Subject.OfDomain(domain.id()),
                domain.position(),
                members,
                members,
                speaking::get,
                true,
                person -> false);
    }

    /** Everyone concerned, by how near each is to being the ambassador. */
    List<Voice> voices() {
        return concerned.stream().mapToObj(this::voice).toList();
    }

    private Voice voice(int person) {
        return new Voice(
                person,
                situation.supports(person),
                situation.stance(person) == null,
                outspoken.test(person) || listeningCounts && !listeners(person).isEmpty(),
                active(person),
                reaches(person));
    }

    private boolean active(int person) {
        LocalDate last = situation.lastActive(person);
        int days = HALF_LIVES * situation.picture().programme().halfLifeDays();
        return last != null && !last.isBefore(situation.asOf().minusDays(days));
    }

    private boolean reaches(int person) {
        BitSet others = (BitSet) members.clone();
        others.clear(person);
        if (others.isEmpty()) {
            return addressed.test(person) || !situation.listening().to(person).isEmpty();
        }
        return addressed.test(person) || !reached(person).isEmpty();
    }

    /** Members who listen to somebody or met it. */
    BitSet reached(int person) {
        BitSet reached = listeners(person);
        reached.or(situation.meetings().companions(person, members));
        return reached;
    }

    private BitSet listeners(int person) {
        BitSet listeners = situation.listening().to(person);
        listeners.and(members);
        listeners.clear(person);
        return listeners;
    }
}
