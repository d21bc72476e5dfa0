package nl.draagvlak.query.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;

/**
 * The measures taken on the JGraphT form of a network: by JGraphT's own algorithms where it has them, else letter by letter from the
 * published definition, however slow. Undefined values are absent.
 */
final class OnJGraphT {

    private final InfluenceNetwork network;
    private final Graph<StakeholderId, WeightedTie> graph;
    private final Graph<StakeholderId, DefaultEdge> ties = new SimpleGraph<>(DefaultEdge.class);
    private final boolean weighted;

    OnJGraphT(InfluenceNetwork network, boolean weighted) {
        this.network = network;
        this.graph = network.graph();
        this.weighted = weighted;
        graph.vertexSet().forEach(ties::addVertex);
        graph.edgeSet().forEach(arc -> ties.addEdge(arc.from(), arc.to()));
    }

    Map<String, Object> whole() {
        double size = graph.vertexSet().size();
        double arcs = graph.edgeSet().size();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("stakeholders", graph.vertexSet().size());
        whole.put(
                "ties",
                network.undirected() ? ties.edgeSet().size() : graph.edgeSet().size());
        whole.put("density", arcs / (size * (size - 1)));
        whole.put(
                "components", new ConnectivityInspector<>(ties).connectedSets().size());
        whole.put(
                "reciprocity",
                graph.edgeSet().stream()
                                .filter(arc -> graph.containsEdge(arc.to(), arc.from()))
                                .count()
                        / arcs);
        put(whole, "eiIndex", eiIndex(graph.edgeSet()));
        return whole;
    }

    Map<StakeholderId, Map<String, Object>> stakeholders() {
        Map<StakeholderId, Double> betweenness = betweenness();
        Map<StakeholderId, Double> harmonic = new HarmonicCentrality<>(lengths(), false, false).getScores();
        Map<StakeholderId, Double> pageRank = new PageRank<>(graph, 0.85, 10_000, 1e-16).getScores();
        Map<StakeholderId, Double> eigenvector = new EigenvectorCentrality<>(ties, 1_000_000, 1e-15).getScores();
        double largest = eigenvector.values().stream().mapToDouble(x -> x).max().orElseThrow();
        Map<StakeholderId, Integer> coreness = new Coreness<>(ties).getScores();
        Set<StakeholderId> cuts = new BiconnectivityInspector<>(ties).getCutpoints();
        Map<StakeholderId, Map<String, Object>> all = new HashMap<>();
        for (StakeholderId each : graph.vertexSet()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("betweenness", betweenness.get(each));
            one.put("harmonic", harmonic.get(each));
            one.put("pageRank", pageRank.get(each));
            one.put("eigenvector", Objects.requireNonNull(eigenvector.get(each)) / largest);
            one.put("coreness", coreness.get(each));
            one.put("articulationPoint", cuts.contains(each));
            put(one, "constraint", constraint(each));
            put(one, "effectiveSize", effectiveSize(each));
            put(one, "eiIndex", eiIndex(graph.edgesOf(each)));
            one.put("brokerage", brokerage(each));
            all.put(each, one);
        }
        return all;
    }

    private Graph<StakeholderId, WeightedTie> lengths() {
        return new AsWeightedGraph<>(graph, arc -> weighted ? 1 / arc.weight() : 1.0, false, false);
    }

    private Map<StakeholderId, Double> betweenness() {
        Map<StakeholderId, Double> scores = new HashMap<>(new BetweennessCentrality<>(lengths()).getScores());
        scores.replaceAll((each, score) -> network.undirected() ? score / 2 : score);
        return scores;
    }

    private @Nullable Double eiIndex(Set<WeightedTie> arcs) {
        double external = 0;
        double internal = 0;
        for (WeightedTie arc : arcs) {
            Object from = network.domainOf(arc.from());
            Object to = network.domainOf(arc.to());
            if (from != null && to != null) {
                external += from.equals(to) ? 0 : 1;
                internal += from.equals(to) ? 1 : 0;
            }
        }
        return external + internal == 0 ? null : (external - internal) / (external + internal);
    }

    private double weight(StakeholderId from, StakeholderId to) {
        WeightedTie arc = graph.getEdge(from, to);
        return arc == null ? 0 : arc.weight();
    }

    /** a_ij + a_ji. */
    private double both(StakeholderId one, StakeholderId other) {
        return weight(one, other) + weight(other, one);
    }

    private Set<StakeholderId> contacts(StakeholderId one) {
        return new HashSet<>(Graphs.neighborListOf(ties, one));
    }

    private double share(StakeholderId one, StakeholderId other) {
        return both(one, other)
                / contacts(one).stream().mapToDouble(each -> both(one, each)).sum();
    }

    private @Nullable Double constraint(StakeholderId ego) {
        if (contacts(ego).isEmpty()) {
            return null;
        }
        double constraint = 0;
        for (StakeholderId contact : contacts(ego)) {
            double hold = share(ego, contact);
            for (StakeholderId through : contacts(ego)) {
                hold += through.equals(contact) ? 0 : share(ego, through) * share(through, contact);
            }
            constraint += hold * hold;
        }
        return constraint;
    }

    private @Nullable Double effectiveSize(StakeholderId ego) {
        if (contacts(ego).isEmpty()) {
            return null;
        }
        double size = 0;
        for (StakeholderId contact : contacts(ego)) {
            double strongest = contacts(contact).stream()
                    .mapToDouble(each -> both(contact, each))
                    .max()
                    .orElseThrow();
            size++;
            for (StakeholderId other : contacts(ego)) {
                size -= other.equals(contact) ? 0 : share(ego, other) * both(contact, other) / strongest;
            }
        }
        return size;
    }

    private Map<String, Integer> brokerage(StakeholderId broker) {
        Map<String, Integer> roles = new HashMap<>();
        Set.of("coordinator", "itinerant", "representative", "gatekeeper", "liaison")
                .forEach(role -> roles.put(role, 0));
        for (StakeholderId from : Graphs.predecessorListOf(graph, broker)) {
            for (StakeholderId to : Graphs.successorListOf(graph, broker)) {
                if (!from.equals(to) && !graph.containsEdge(from, to)) {
                    String role = role(network.domainOf(from), network.domainOf(broker), network.domainOf(to));
                    roles.computeIfPresent(role, (name, count) -> count + 1);
                }
            }
        }
        return roles;
    }

    private static String role(@Nullable Object from, @Nullable Object broker, @Nullable Object to) {
        if (from == null || broker == null || to == null) {
            return "none";
        }
        if (from.equals(broker)) {
            return broker.equals(to) ? "coordinator" : "representative";
        }
        if (broker.equals(to)) {
            return "gatekeeper";
        }
        return from.equals(to) ? "itinerant" : "liaison";
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
