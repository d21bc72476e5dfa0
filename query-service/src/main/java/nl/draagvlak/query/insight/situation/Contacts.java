package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;

/** Who knows whom at all: through a reported tie of either kind and either direction, or because they met. */
public final class Contacts {

    private final People people;
    private final Meetings meetings;
    private final List<List<ReportedTie>> ties = new ArrayList<>();

    Contacts(Picture picture, People people, Meetings meetings) {
        this.people = people;
        this.meetings = meetings;
        for (int person = 0; person < people.size(); person++) {
            ties.add(new ArrayList<>(4));
        }
        for (ReportedTie tie : picture.ties()) {
            Integer from = people.number(tie.from());
            Integer to = people.number(tie.report().value().to());
            if (from != null && to != null && !from.equals(to)) {
                ties.get(from).add(tie);
                ties.get(to).add(tie);
            }
        }
    }

    /** The reported ties somebody is an end of, in the order of their positions. */
    public List<ReportedTie> ties(int person) {
        return ties.get(person);
    }

    /** Whether anything at all is known of whom somebody deals with. */
    public boolean known(int person) {
        boolean[] met = new boolean[1];
        meetings.forEachCompanion(person, other -> met[0] = true);
        return met[0] || !ties.get(person).isEmpty();
    }

    /** Everyone who knows at least one of these people, those themselves included where they know each other. */
    public BitSet of(BitSet world) {
        BitSet near = new BitSet(people.size());
        world.stream().forEach(person -> forEach(person, near::set));
        return near;
    }

    /** Those of a world whom somebody knows directly. */
    public BitSet within(BitSet world, int person) {
        BitSet known = new BitSet(people.size());
        forEach(person, known::set);
        known.and(world);
        return known;
    }

    /** Positions of the ties and meetings between somebody and a number of others, ascending. */
    public List<Long> evidence(int person, BitSet others) {
        TreeSet<Long> positions = new TreeSet<>();
        for (ReportedTie tie : ties.get(person)) {
            if (others.get(other(tie, person))) {
                positions.add(tie.report().position());
            }
        }
        others.stream().forEach(other -> positions.addAll(meetings.between(person, other)));
        return List.copyOf(positions);
    }

    /** Positions of the ties and meetings that join people of two sides directly, without certain people; the latest first. */
    public List<Long> across(BitSet one, BitSet other, BitSet without) {
        TreeSet<Long> positions = new TreeSet<>(Comparator.reverseOrder());
        BitSet there = (BitSet) other.clone();
        there.andNot(without);
        one.stream().filter(person -> !without.get(person)).forEach(person -> {
            for (ReportedTie tie : ties.get(person)) {
                if (there.get(other(tie, person))) {
                    positions.add(tie.report().position());
                }
            }
            positions.addAll(meetings.with(there, person, LocalDate.MIN));
        });
        return List.copyOf(positions);
    }

    /** The other end of one of somebody's ties. */
    public int other(ReportedTie tie, int person) {
        StakeholderId to = tie.report().value().to();
        Integer other = people.number(to.equals(people.id(person)) ? tie.from() : to);
        return other == null ? person : other;
    }

    private void forEach(int person, IntConsumer contact) {
        for (ReportedTie tie : ties.get(person)) {
            contact.accept(other(tie, person));
        }
        meetings.forEachCompanion(person, contact);
    }
}
