package nl.draagvlak.query.network;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.picture.Picture;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who moves whom, or who trusts whom, in one programme at one moment. Immutable.
 *
 * <p>Every stakeholder who has not left is a vertex, numbered in the order of registration. Arcs are directed; an undirected tie is one arc
 * each way, so that every measure on arcs holds for it too. There is at most one arc from one stakeholder to another, and none to oneself.
 */
public final class InfluenceNetwork {

    /** The name of the domain that stands for "none was given"; it counts in no figure about domains. */
    public static final String UNASSIGNED = "unassigned";

    private final List<StakeholderId> stakeholders;
    private final Map<StakeholderId, Integer> index;
    private final Map<StakeholderId, DomainId> domains;
    private final List<WeightedTie> ties;
    private final CompactGraph compact;
    private @Nullable Graph<StakeholderId, WeightedTie> graph;

    private InfluenceNetwork(
            List<StakeholderId> stakeholders, Map<StakeholderId, DomainId> domains, List<WeightedTie> ties) {
        this.stakeholders = List.copyOf(stakeholders);
        this.index = numbered(this.stakeholders);
        this.domains = domains;
        this.ties = List.copyOf(ties);
        this.compact = CompactGraph.of(
                stakeholders.size(),
                ties.stream().mapToInt(tie -> number(tie.from())).toArray(),
                ties.stream().mapToInt(tie -> number(tie.to())).toArray(),
                ties.stream().mapToDouble(WeightedTie::weight).toArray());
    }

    private InfluenceNetwork(InfluenceNetwork vertices, List<WeightedTie> ties, CompactGraph compact) {
        this.stakeholders = vertices.stakeholders;
        this.index = vertices.index;
        this.domains = vertices.domains;
        this.ties = ties;
        this.compact = compact;
    }

    /** The network of one kind of tie in a picture; where there was one of the picture before, only what changed is worked out anew. */
    public static InfluenceNetwork of(Picture picture, TieKind kind, Weights weights) {
        return picture.networks().of(picture, kind, weights);
    }

    /** The people of a picture without any tie. */
    static InfluenceNetwork withoutTies(Picture picture) {
        return new InfluenceNetwork(
                List.copyOf(picture.present().keySet()), new NetworkDrawing(picture).domains(), List.of());
    }

    /** The same people with these ties, which are in order and never change; the array form says the same. */
    InfluenceNetwork tiedBy(List<WeightedTie> ties, CompactGraph compact) {
        return new InfluenceNetwork(this, ties, compact);
    }

    /** The same, worked out from nothing but the picture. */
    static InfluenceNetwork drawn(Picture picture, TieKind kind, Weights weights) {
        List<StakeholderId> present = List.copyOf(picture.present().keySet());
        NetworkDrawing drawing = new NetworkDrawing(picture);
        return new InfluenceNetwork(present, drawing.domains(), drawing.ties(kind, weights, numbered(present)));
    }

    private static Map<StakeholderId, Integer> numbered(List<StakeholderId> stakeholders) {
        Map<StakeholderId, Integer> numbers = LinkedHashMap.newLinkedHashMap(stakeholders.size());
        stakeholders.forEach(stakeholder -> numbers.put(stakeholder, numbers.size()));
        return numbers;
    }

    /** The same network as it would be without some of its stakeholders. */
    public InfluenceNetwork without(Set<StakeholderId> gone) {
        return new InfluenceNetwork(
                stakeholders.stream().filter(id -> !gone.contains(id)).toList(),
                domains,
                ties.stream()
                        .filter(tie -> !gone.contains(tie.from()) && !gone.contains(tie.to()))
                        .toList());
    }

    /**
     * The same network as it would be with more ties.
     *
     * @param more ties between stakeholders of this network; one that stands for an existing arc is left out
     */
    public InfluenceNetwork with(Collection<WeightedTie> more) {
        List<WeightedTie> added = more.stream()
                .filter(tie -> !compact.hasArc(number(tie.from()), number(tie.to())))
                .toList();
        return new InfluenceNetwork(
                stakeholders,
                domains,
                Stream.concat(ties.stream(), added.stream()).toList());
    }

    /** The stakeholders, in the order of their numbers. */
    public List<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /**
     * The number of a stakeholder, 0 and up, its place in every array of values.
     *
     * @throws IllegalArgumentException when it is not in this network
     */
    public int number(StakeholderId stakeholder) {
        Integer number = index.get(stakeholder);
        if (number == null) {
            throw new IllegalArgumentException("not in this network: " + stakeholder);
        }
        return number;
    }

    /** The numbers of stakeholders, as the measures take sets of them; those not in this network are left out. */
    public BitSet numbers(Collection<StakeholderId> some) {
        BitSet numbers = new BitSet(stakeholders.size());
        some.stream().filter(this::contains).forEach(stakeholder -> numbers.set(number(stakeholder)));
        return numbers;
    }

    /** Whether a stakeholder is in this network; one who left is not. */
    public boolean contains(StakeholderId stakeholder) {
        return index.containsKey(stakeholder);
    }

    /** Every direction of every tie, by the number of its source, then of its target. */
    public List<WeightedTie> ties() {
        return ties;
    }

    /** How many ties there are, an undirected one counted once. */
    public int tieCount() {
        int bothWays = (int) ties.stream().filter(WeightedTie::undirected).count();
        return ties.size() - bothWays / 2;
    }

    /** Whether there are ties and all of them are undirected. */
    public boolean undirected() {
        return !ties.isEmpty() && ties.stream().allMatch(WeightedTie::undirected);
    }

    /** The world a stakeholder's voice belongs to; null when none was given. */
    public @Nullable DomainId domainOf(StakeholderId stakeholder) {
        return domains.get(stakeholder);
    }

    /** The stakeholders of this network that belong to a domain, in the order of their numbers. */
    public List<StakeholderId> membersOf(DomainId domain) {
        return stakeholders.stream()
                .filter(stakeholder -> domain.equals(domains.get(stakeholder)))
                .toList();
    }

    /** Values of a measure, given by number, as values of stakeholders. */
    public Map<StakeholderId, Double> byStakeholder(double[] values) {
        Map<StakeholderId, Double> named = LinkedHashMap.newLinkedHashMap(values.length);
        stakeholders.forEach(stakeholder -> named.put(stakeholder, values[number(stakeholder)]));
        return named;
    }

    /** The array form, by stakeholders' numbers: what measures are computed on. */
    public CompactGraph compact() {
        return compact;
    }

    /** The JGraphT form; unmodifiable, made when first asked for. */
    public synchronized Graph<StakeholderId, WeightedTie> graph() {
        if (graph == null) {
            Graph<StakeholderId, WeightedTie> made = GraphTypeBuilder.<StakeholderId, WeightedTie>directed()
                    .weighted(true)
                    .allowingSelfLoops(false)
                    .allowingMultipleEdges(false)
                    .buildGraph();
            stakeholders.forEach(made::addVertex);
            ties.forEach(tie -> {
                made.addEdge(tie.from(), tie.to(), tie);
                made.setEdgeWeight(tie, tie.weight());
            });
            graph = new AsUnmodifiableGraph<>(made);
        }
        return graph;
    }
}
