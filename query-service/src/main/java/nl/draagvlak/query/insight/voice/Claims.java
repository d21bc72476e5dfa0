package nl.draagvlak.query.insight.voice;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * Who is known to speak in one way to some people, and the events that say so: a voice that was recorded and holds on the day looked at, a
 * profile that says for whom it speaks, or a coalition carried in public. Whether it counts for anything is another question.
 */
public final class Claims {

    private final Situation situation;
    private final Predicate<Voice> recorded;
    private final Map<Integer, TreeSet<Long>> positions = new TreeMap<>();

    private Claims(Situation situation, Predicate<Voice> recorded) {
        this.situation = situation;
        this.recorded = recorded;
    }

    /** Those with a voice of this sort that holds today. */
    static Claims recorded(Situation situation, Predicate<Voice> sort) {
        Claims claims = new Claims(situation, sort);
        for (int person = 0; person < situation.people().size(); person++) {
            for (Noted<Voice> noted : situation.people().view(person).voices()) {
                if (sort.test(noted.value()) && noted.value().holdsOn(situation.asOf())) {
                    claims.add(person, noted.position());
                }
            }
        }
        return claims;
    }

    /** And those of some people whose profile says that they speak for a group. */
    Claims andSpeakersFor(TargetGroupId group, BitSet among) {
        situation.people().speakingFor(group).stream()
                .filter(among::get)
                .forEach(person -> add(person, situation.people().view(person).registeredAt()));
        return this;
    }

    /** And those of some people who carry a coalition in public. */
    Claims andPublicPartners(BitSet among) {
        situation.picture().coalitions().forEach(coalition -> coalition
                .partners()
                .forEach((partner, stands) -> {
                    Integer person = situation.people().number(partner);
                    if (person != null && among.get(person) && stands.value().step() == CommitmentStep.PUBLIC) {
                        add(person, stands.position());
                    }
                }));
        return this;
    }

    private void add(int person, long position) {
        positions.computeIfAbsent(person, _ -> new TreeSet<>()).add(position);
    }

    /** Everyone of whom it is said. */
    public BitSet people() {
        BitSet people = new BitSet(situation.people().size());
        positions.keySet().forEach(people::set);
        return people;
    }

    /** Whether it is said of somebody. */
    public boolean by(int person) {
        return positions.containsKey(person);
    }

    /** The events that say it of somebody, ascending. */
    public List<Long> of(int person) {
        TreeSet<Long> said = positions.get(person);
        return said == null ? List.of() : List.copyOf(said);
    }

    /**
     * A voice that is over.
     *
     * @param last the last day
     */
    public record Former(StakeholderId stakeholder, LocalDate last, long position) {}

    /** Those who had such a voice once: it ended, or they take part no more. The last one first. */
    public List<Former> former() {
        return situation.picture().stakeholders().values().stream()
                .flatMap(this::former)
                .sorted(Comparator.comparing(Former::last)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingLong(Former::position).reversed()))
                .toList();
    }

    private Stream<Former> former(StakeholderView view) {
        return view.voices().stream()
                .filter(noted -> recorded.test(noted.value()))
                .flatMap(noted ->
                        lastDay(view, noted.value())
                                .map(last -> new Former(view.id(), last, noted.position()))
                                .stream());
    }

    private Optional<LocalDate> lastDay(StakeholderView view, Voice voice) {
        Noted<LocalDate> leaves = view.leavesOn();
        return Stream.concat(
                        Stream.ofNullable(voice.until()),
                        Stream.ofNullable(leaves).map(Noted::value))
                .filter(day -> day.isBefore(situation.asOf()))
                .min(Comparator.naturalOrder());
    }
}
