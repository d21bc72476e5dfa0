package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.timeline.Noted;

/** Gathers the ledger positions that a finding rests on; of each sort at most {@value #OF_A_SORT}, so that it stays readable. */
final class Evidence {

    /** How many positions of one sort are named. */
    static final int OF_A_SORT = 20;

    private final Situation situation;
    private final TreeSet<Long> positions = new TreeSet<>();

    Evidence(Situation situation) {
        this.situation = situation;
    }

    Evidence positions(Collection<Long> some) {
        some.stream().limit(OF_A_SORT).forEach(positions::add);
        return this;
    }

    /** Dated entries, the latest ones. */
    Evidence noted(Collection<? extends Noted<?>> entries) {
        entries.stream()
                .map(Noted::position)
                .sorted(Comparator.reverseOrder())
                .limit(OF_A_SORT)
                .forEach(positions::add);
        return this;
    }

    /** The registrations of people, the first ones. */
    Evidence registrations(BitSet people) {
        people.stream()
                .limit(OF_A_SORT)
                .forEach(person -> positions.add(situation.people().view(person).registeredAt()));
        return this;
    }

    /** The stances of those who have one. */
    Evidence stances(BitSet people) {
        people.stream().limit(OF_A_SORT).forEach(person -> {
            Noted<Stance> stance = situation.stance(person);
            if (stance != null) {
                positions.add(stance.position());
            }
        });
        return this;
    }

    /** The event that says when somebody goes, if one does. */
    Evidence departure(int person) {
        Departure departure = situation.departure(person);
        if (departure != null) {
            positions.add(departure.position());
        }
        return this;
    }

    /** The ties between people of a side and others, the latest ones: where the side comes closest to the rest. */
    Evidence outwardTies(BitSet side) {
        TreeSet<Long> outward = new TreeSet<>();
        side.stream().forEach(person -> {
            for (ReportedTie tie : situation.contacts().ties(person)) {
                if (!side.get(situation.contacts().other(tie, person))) {
                    outward.add(tie.report().position());
                }
            }
        });
        return positions(outward.reversed());
    }

    /** What joins people of two sides directly without certain people: ties of either kind and direction, and meetings; the latest ones. */
    Evidence across(BitSet one, BitSet other, BitSet without) {
        return positions(situation.contacts().across(one, other, without));
    }

    /** Leaves out what speaks for a finding, because it cannot speak against it as well. */
    Evidence except(Evidence other) {
        positions.removeAll(other.positions);
        return this;
    }

    /** The ties and meetings that join each of a row of people to the next. */
    Evidence along(List<Integer> row) {
        for (int place = 1; place < row.size(); place++) {
            BitSet next = new BitSet();
            next.set(row.get(place));
            positions(situation.contacts().evidence(row.get(place - 1), next));
        }
        return this;
    }

    List<Long> ascending() {
        return List.copyOf(positions);
    }
}
