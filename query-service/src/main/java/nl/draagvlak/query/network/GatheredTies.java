package nl.draagvlak.query.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.query.timeline.Noted;

/** Collects what is known of each direction between two stakeholders, and makes ties of it. */
final class GatheredTies {

    private final Map<StakeholderId, Integer> index;
    private final Map<Long, Gathered> arcs = new LinkedHashMap<>();

    /** @param index the stakeholders that count, numbered; ties with others are left out */
    GatheredTies(Map<StakeholderId, Integer> index) {
        this.index = index;
    }

    /** Takes a report in; of two reports about the same direction the stronger one counts. */
    void report(StakeholderId from, Noted<Tie> report, double value) {
        Integer source = index.get(from);
        Integer target = index.get(report.value().to());
        if (source == null || target == null || source.equals(target) || value <= 0) {
            return;
        }
        boolean undirected = report.value().undirected();
        arc(source, target).report(value, undirected, report.position());
        if (undirected) {
            arc(target, source).report(value, true, report.position());
        }
    }

    /** Takes a shared interaction in, between everyone who took part, in both directions. */
    void observe(Noted<Interaction> interaction, TieStrength strength, boolean alsoUnreported) {
        List<StakeholderId> all = interaction.value().participants().stream()
                .map(Interaction.Participant::stakeholder)
                .distinct()
                .toList();
        List<Integer> present =
                all.stream().filter(index::containsKey).map(index::get).toList();
        if (present.size() < 2) {
            return;
        }
        double doubt = strength.doubtAfter(all.size(), interaction.effectiveOn());
        for (int source : present) {
            for (int target : present) {
                if (source != target && (alsoUnreported || arcs.containsKey(key(source, target)))) {
                    arc(source, target).observe(doubt, interaction.position());
                }
            }
        }
    }

    /** The ties, by the number of their source, then of their target. */
    List<WeightedTie> ties(List<StakeholderId> stakeholders, ToDoubleFunction<Gathered> weight) {
        return arcs.keySet().stream()
                .sorted()
                .map(key -> tie((int) (key / index.size()), (int) (key % index.size()), stakeholders, weight))
                .filter(tie -> tie.weight() > 0)
                .toList();
    }

    private WeightedTie tie(
            int source, int target, List<StakeholderId> stakeholders, ToDoubleFunction<Gathered> weight) {
        Gathered arc = arc(source, target);
        return new WeightedTie(
                stakeholders.get(source),
                stakeholders.get(target),
                weight.applyAsDouble(arc),
                arc.bothWays() && arc(target, source).bothWays(),
                List.copyOf(arc.evidence));
    }

    private Gathered arc(int source, int target) {
        return arcs.computeIfAbsent(key(source, target), none -> new Gathered());
    }

    /** Not two halves of a long: those hash to source XOR target, which all pairs of a thousand people share a thousand values of. */
    private long key(int source, int target) {
        return (long) source * index.size() + target;
    }

    /** What is known of one direction. */
    static final class Gathered {
        private double reported;
        private double doubt = 1;
        private boolean directed;
        private final TreeSet<Long> evidence = new TreeSet<>();

        private void report(double value, boolean undirected, long position) {
            reported = Math.max(reported, value);
            directed |= !undirected;
            evidence.add(position);
        }

        private void observe(double remaining, long position) {
            doubt *= remaining;
            evidence.add(position);
        }

        private boolean bothWays() {
            return !directed;
        }

        /** Strength of what was reported and observed together. */
        double strength() {
            return reported + (1 - reported) * (1 - doubt);
        }
    }
}
