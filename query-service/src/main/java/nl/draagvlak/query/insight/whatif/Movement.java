package nl.draagvlak.query.insight.whatif;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.query.network.NetworkMeasures;
import org.jspecify.annotations.Nullable;

/**
 * How far one measure moved between two networks.
 *
 * @param of {@code network}, {@code domain}, {@code domain-pair} or {@code stakeholder}
 * @param subjects ids of what it is measured of; none for the network
 * @param measure its name, as in the measures of the network
 * @param before null when it was not defined
 * @param after null when it is not defined
 * @param share how far it moved, as a share of the range that this measure takes in the two networks together, 0 to 1; 1 when it became
 *     defined or stopped being so
 */
public record Movement(
        String of,
        List<String> subjects,
        String measure,
        @Nullable Double before,
        @Nullable Double after,
        double share) {

    private static final double STILL = 1e-9;

    private record Place(String of, List<String> subjects, String measure) {}

    private record Figures(Map<Place, Double> values) {

        static Figures of(NetworkMeasures measures) {
            Figures figures = new Figures(new LinkedHashMap<>());
            figures.network(measures.network());
            measures.domains().forEach(figures::domain);
            measures.domainPairs().forEach(figures::pair);
            measures.stakeholders().forEach(figures::stakeholder);
            return figures;
        }

        private void network(NetworkMeasures.OfNetwork network) {
            put("network", List.of(), "ties", (double) network.ties());
            put("network", List.of(), "density", network.density());
            put("network", List.of(), "reciprocity", network.reciprocity());
            put("network", List.of(), "components", (double) network.components());
            put("network", List.of(), "eiIndex", network.eiIndex());
        }

        private void domain(NetworkMeasures.OfDomain domain) {
            List<String> subject = List.of(domain.domain().value());
            put(
                    "domain",
                    subject,
                    "support",
                    domain.support() == null ? null : domain.support().value());
            put("domain", subject, "voiceCoverage", domain.voiceCoverage());
            put("domain", subject, "eiIndex", domain.eiIndex());
        }

        private void pair(NetworkMeasures.OfDomainPair pair) {
            List<String> subjects = List.of(pair.from().value(), pair.to().value());
            put("domain-pair", subjects, "independentPaths", (double) pair.independentPaths());
        }

        private void stakeholder(NetworkMeasures.OfStakeholder stakeholder) {
            List<String> subject = List.of(stakeholder.id().value());
            put("stakeholder", subject, "betweenness", stakeholder.betweenness());
            put("stakeholder", subject, "harmonic", stakeholder.harmonic());
            put("stakeholder", subject, "pageRank", stakeholder.pageRank());
            put("stakeholder", subject, "coreness", (double) stakeholder.coreness());
            put("stakeholder", subject, "constraint", stakeholder.constraint());
        }

        private void put(String of, List<String> subjects, String measure, @Nullable Double value) {
            if (value != null) {
                values.put(new Place(of, subjects, measure), value);
            }
        }
    }

    /**
     * The measures that moved: of the network, of domains, of pairs of them and of stakeholders, those that moved most first. Somebody who
     * is in one of the networks only is left out.
     *
     * @param most how many are told of each
     */
    public static List<Movement> between(NetworkMeasures before, NetworkMeasures after, int most) {
        Figures one = Figures.of(before);
        Figures other = Figures.of(after);
        Map<String, double[]> ranges = ranges(one, other);
        Map<Place, Double> all = new LinkedHashMap<>(one.values());
        other.values().forEach(all::putIfAbsent);
        List<Movement> moved = all.keySet().stream()
                .map(place -> movement(place, one, other, ranges))
                .filter(movement -> movement.share() > STILL && movement.inBoth())
                .sorted(Comparator.comparingDouble(Movement::share).reversed())
                .toList();
        return Stream.of("network", "domain", "domain-pair", "stakeholder")
                .flatMap(of ->
                        moved.stream().filter(each -> each.of().equals(of)).limit(most))
                .toList();
    }

    private static Movement movement(Place place, Figures one, Figures other, Map<String, double[]> ranges) {
        Double before = one.values().get(place);
        Double after = other.values().get(place);
        double[] range = ranges.getOrDefault(place.of() + place.measure(), new double[] {0, 0});
        double share = before == null || after == null
                ? 1
                : range[1] > range[0] ? Math.abs(after - before) / (range[1] - range[0]) : 0;
        return new Movement(place.of(), place.subjects(), place.measure(), before, after, share);
    }

    /** Whoever left has no figures any more, which nobody needs to be told; a domain without data is something else. */
    private boolean inBoth() {
        return !ofStakeholder() || before != null && after != null;
    }

    private boolean ofStakeholder() {
        return of.equals("stakeholder");
    }

    private static Map<String, double[]> ranges(Figures one, Figures other) {
        Map<String, double[]> ranges = new HashMap<>();
        for (Figures figures : List.of(one, other)) {
            figures.values().forEach((place, value) -> {
                double[] range = ranges.computeIfAbsent(place.of() + place.measure(), none ->
                        new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY});
                range[0] = Math.min(range[0], value);
                range[1] = Math.max(range[1], value);
            });
        }
        return ranges;
    }
}
