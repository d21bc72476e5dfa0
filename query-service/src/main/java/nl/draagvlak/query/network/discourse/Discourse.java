package nl.draagvlak.query.network.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * What actors said about statements, and the networks that follow from it (Leifeld 2016, discourse network analysis). What was said twice
 * counts twice. Immutable.
 */
public final class Discourse {

    private record Weighed(int from, int to, double weight) {}

    private final Scale scale;
    private final List<SortedMap<Integer, int[]>> timesByActor = new ArrayList<>();
    private final List<List<Integer>> actorsByStatement = new ArrayList<>();
    private final int[] activity;

    /**
     * The discourse of what was said.
     *
     * @param actors number of actors
     * @param statements number of statements
     * @param scale of the positions
     * @param said in any order
     */
    public Discourse(int actors, int statements, Scale scale, List<Said> said) {
        this.scale = scale;
        this.activity = new int[actors];
        IntStream.range(0, actors).forEach(actor -> timesByActor.add(new TreeMap<>()));
        IntStream.range(0, statements).forEach(statement -> actorsByStatement.add(new ArrayList<>()));
        for (Said each : said) {
            int level = scale.level(each.position());
            timesByActor.get(each.actor()).computeIfAbsent(each.statement(), none -> new int[scale.levels()])[level]++;
            activity[each.actor()]++;
        }
        for (int actor = 0; actor < actors; actor++) {
            for (int statement : timesByActor.get(actor).keySet()) {
                actorsByStatement.get(statement).add(actor);
            }
        }
    }

    /**
     * The one-mode network: actors, tied both ways by what they have in common; pairs at 0 are not tied. O(Σ over statements of the square
     * of the number of actors that spoke of it).
     *
     * @return weights may exceed 1, and under {@link Relation#SUBTRACT} those of opponents are below 0
     */
    public CompactGraph network(Relation relation, Normalisation normalisation) {
        double[] weights = weights(relation);
        List<Weighed> pairs = new ArrayList<>();
        double[] common = new double[activity.length];
        for (int actor = 0; actor < activity.length; actor++) {
            gather(actor, weights, common);
            for (int other = actor + 1; other < activity.length; other++) {
                if (common[other] != 0) {
                    double weight = common[other] / divisor(actor, other, normalisation);
                    pairs.add(new Weighed(actor, other, weight));
                    pairs.add(new Weighed(other, actor, weight));
                    common[other] = 0;
                }
            }
        }
        return graph(activity.length, pairs);
    }

    /** Adds up what an actor has in common with each of a higher number. */
    private void gather(int actor, double[] weights, double[] common) {
        for (Map.Entry<Integer, int[]> mention : timesByActor.get(actor).entrySet()) {
            for (int other : actorsByStatement.get(mention.getKey())) {
                int[] theirs = other > actor ? timesByActor.get(other).get(mention.getKey()) : null;
                if (theirs != null) {
                    common[other] += inCommon(mention.getValue(), theirs, weights);
                }
            }
        }
    }

    private static double inCommon(int[] ours, int[] theirs, double[] weights) {
        double sum = 0;
        for (int our = 0; our < ours.length; our++) {
            for (int their = 0; their < theirs.length; their++) {
                sum += (double) ours[our] * theirs[their] * weights[Math.abs(our - their)];
            }
        }
        return sum;
    }

    private double[] weights(Relation relation) {
        double[] weights = new double[scale.levels()];
        Arrays.setAll(weights, apart -> relation.weight((double) apart / (weights.length - 1)));
        return weights;
    }

    private double divisor(int one, int other, Normalisation normalisation) {
        return switch (normalisation) {
            case NONE -> 1;
            case AVERAGE_ACTIVITY -> (activity[one] + activity[other]) / 2.0;
        };
    }

    /**
     * The two-mode network: an arc from each actor to each statement that it spoke of, weighing how often, whatever it said. Statements are
     * numbered on from the actors. O(mentions).
     */
    public CompactGraph mentions() {
        List<Weighed> arcs = new ArrayList<>();
        for (int actor = 0; actor < activity.length; actor++) {
            int from = actor;
            timesByActor
                    .get(actor)
                    .forEach((statement, times) -> arcs.add(new Weighed(
                            from,
                            activity.length + statement,
                            IntStream.of(times).sum())));
        }
        return graph(activity.length + actorsByStatement.size(), arcs);
    }

    private static CompactGraph graph(int size, List<Weighed> arcs) {
        return CompactGraph.of(
                size,
                arcs.stream().mapToInt(Weighed::from).toArray(),
                arcs.stream().mapToInt(Weighed::to).toArray(),
                arcs.stream().mapToDouble(Weighed::weight).toArray());
    }
}
