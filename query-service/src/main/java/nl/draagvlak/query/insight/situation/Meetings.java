package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in which interaction. People have met when they took part in the same one, at most {@value #COMPANY} together; a
 * broadcast, an observation and a rumour bring nobody together. Whoever of us was there does not count as somebody they met.
 */
public final class Meetings {

    /** The largest company in which people are taken to have met. */
    public static final int COMPANY = 20;

    private static final Set<Channel> APART = EnumSet.of(Channel.BROADCAST, Channel.OBSERVATION, Channel.RUMOUR);

    private record Meeting(Noted<Interaction> noted, int[] present) {
        boolean bringsTogether() {
            return present.length <= COMPANY && !APART.contains(noted.value().channel());
        }
    }

    private final List<List<Meeting>> byPerson = new ArrayList<>();

    Meetings(Picture picture, People people) {
        for (int person = 0; person < people.size(); person++) {
            byPerson.add(new ArrayList<>());
        }
        for (Noted<Interaction> noted : picture.interactions()) {
            Meeting meeting = new Meeting(noted, present(noted.value(), people));
            for (int person : meeting.present()) {
                byPerson.get(person).add(meeting);
            }
        }
    }

    private static int[] present(Interaction interaction, People people) {
        IntStream.Builder present = IntStream.builder();
        for (Interaction.Participant participant : interaction.participants()) {
            Integer person = people.number(participant.stakeholder());
            if (person != null) {
                present.add(person);
            }
        }
        return present.build().distinct().toArray();
    }

    /** Everyone somebody met, possibly more than once. */
    void forEachCompanion(int person, IntConsumer companion) {
        for (Meeting meeting : byPerson.get(person)) {
            if (meeting.bringsTogether()) {
                for (int other : meeting.present()) {
                    if (other != person) {
                        companion.accept(other);
                    }
                }
            }
        }
    }

    /** Those of a number of people whom somebody met. */
    public BitSet companions(int person, BitSet among) {
        BitSet met = new BitSet();
        forEachCompanion(person, met::set);
        met.and(among);
        return met;
    }

    /** Whether somebody met any of a number of people. */
    public boolean metAny(BitSet among, int person) {
        boolean[] met = new boolean[1];
        forEachCompanion(person, other -> met[0] |= among.get(other));
        return met[0];
    }

    /** Whether somebody took part in an interaction, however large, that was meant for a target group. */
    public boolean addressed(int person, TargetGroupId group) {
        return byPerson.get(person).stream()
                .flatMap(meeting -> meeting.noted().value().audience().stream())
                .anyMatch(audience -> audience.group().equals(group));
    }

    /** Positions of the interactions in which two people met, oldest first. */
    List<Long> between(int person, int other) {
        return byPerson.get(person).stream()
                .filter(Meeting::bringsTogether)
                .filter(meeting -> IntStream.of(meeting.present()).anyMatch(each -> each == other))
                .map(meeting -> meeting.noted().position())
                .toList();
    }

    /** Positions of the interactions since a day in which somebody met any of a number of people, oldest first. */
    public List<Long> with(BitSet among, int person, LocalDate since) {
        return byPerson.get(person).stream()
                .filter(Meeting::bringsTogether)
                .filter(meeting -> !meeting.noted().effectiveOn().isBefore(since))
                .filter(meeting -> IntStream.of(meeting.present()).anyMatch(each -> each != person && among.get(each)))
                .map(meeting -> meeting.noted().position())
                .toList();
    }

    /** The day on which two people last met; null when they never did. */
    public @Nullable LocalDate lastTogether(int person, int other) {
        LocalDate last = null;
        for (Meeting meeting : byPerson.get(person)) {
            if (meeting.bringsTogether() && IntStream.of(meeting.present()).anyMatch(each -> each == other)) {
                last = meeting.noted().effectiveOn();
            }
        }
        return last;
    }

    /** The last interaction somebody took part in, however large; a rumour is not taking part. Null when there was none. */
    public @Nullable Noted<Interaction> last(int person) {
        Noted<Interaction> last = null;
        for (Meeting meeting : byPerson.get(person)) {
            if (meeting.noted().value().channel() != Channel.RUMOUR) {
                last = meeting.noted();
            }
        }
        return last;
    }

    /** Positions of the interactions somebody took part in since a day, that day included, oldest first. */
    public List<Long> since(int person, LocalDate day) {
        return byPerson.get(person).stream()
                .filter(meeting -> !meeting.noted().effectiveOn().isBefore(day))
                .map(meeting -> meeting.noted().position())
                .toList();
    }
}
