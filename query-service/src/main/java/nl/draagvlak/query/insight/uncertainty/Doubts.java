package nl.draagvlak.query.insight.uncertainty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.query.insight.situation.Side;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.network.TieToday;
import org.jspecify.annotations.Nullable;

/** Finds everything that is in doubt in a situation, in an order that is always the same. */
record Doubts(Situation situation) {

    /** Of those whose contacts nobody knows, the most that are thought of for one crossing. */
    private static final int PER_SIDE = 50;

    List<Doubt> all() {
        List<Doubt> all = new ArrayList<>();
        TieToday.in(situation.picture()).forEach(tie -> all.add(ofTie(tie)));
        stances(all);
        situation.crossings().stream().filter(crossing -> crossing.paths() < 2).forEach(crossing -> {
            contacts(all, crossing.one(), crossing.other());
            contacts(all, crossing.other(), crossing.one());
        });
        return List.copyOf(all);
    }

    private static Doubt ofTie(TieToday tie) {
        double likelihood = tie.confidence() * (1 + tie.weight()) / 2;
        return new Doubt.OfTie(tie.from(), tie.to(), tie.kind(), likelihood);
    }

    private void stances(List<Doubt> all) {
        Map<@Nullable DomainId, Double> likelihood = new HashMap<>();
        for (int person = 0; person < situation.people().size(); person++) {
            if (situation.stance(person) == null) {
                DomainId domain = situation.people().view(person).profile().domain();
                all.add(new Doubt.OfStance(
                        situation.people().id(person), likelihood.computeIfAbsent(domain, this::support)));
            }
        }
    }

    /** (supporting + 1) / (known + 2), Laplace's rule of succession; a half where nothing is known. */
    private double support(@Nullable DomainId domain) {
        BitSet members = domain == null ? new BitSet() : situation.people().of(domain);
        BitSet asked = situation.asked(members);
        return (asked.stream().filter(situation::supports).count() + 1.0) / (asked.cardinality() + 2.0);
    }

    private void contacts(List<Doubt> all, Side side, Side other) {
        OptionalInt towards = mostReaching(other.members());
        if (towards.isEmpty()) {
            return;
        }
        BitSet near = situation.contacts().of(other.members());
        BitSet known = new BitSet();
        side.members().stream().filter(situation.contacts()::known).forEach(known::set);
        double likelihood = (known.stream().filter(near::get).count() + 1.0) / (known.cardinality() + 2.0);
        side.members().stream()
                .filter(person -> !known.get(person) && person != towards.getAsInt())
                .limit(PER_SIDE)
                .forEach(person -> all.add(new Doubt.OfContacts(
                        situation.people().id(person),
                        other.subject(),
                        situation.people().id(towards.getAsInt()),
                        likelihood)));
    }

    private OptionalInt mostReaching(BitSet members) {
        return members.stream()
                .boxed()
                .min(Comparator.comparing((Integer person) -> -situation.reach().of(person))
                        .thenComparing(Comparator.naturalOrder()))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
