package nl.draagvlak.query.network;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.community.Communities;
import nl.draagvlak.query.network.measure.ArticulationPoints;
import nl.draagvlak.query.network.measure.Bridges;
import nl.draagvlak.query.network.measure.Brokerage;
import nl.draagvlak.query.network.measure.BrokerageScore;
import nl.draagvlak.query.network.measure.Cohesion;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.measure.Coreness;
import nl.draagvlak.query.network.measure.Defined;
import nl.draagvlak.query.network.measure.DisjointPaths;
import nl.draagvlak.query.network.measure.Eigenvector;
import nl.draagvlak.query.network.measure.ExternalInternal;
import nl.draagvlak.query.network.measure.OutwardnessByChance;
import nl.draagvlak.query.network.measure.PageRank;
import nl.draagvlak.query.network.measure.SampledBetweenness;
import nl.draagvlak.query.network.measure.SampledCloseness;
import nl.draagvlak.query.network.measure.StructuralHoles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.work.Course;

/** Takes every measure on one network. */
public final class Measuring {

    /** Arcs looked at, about ten seconds of one processor, beyond which paths are sampled. */
    private static final double AFFORDABLE = 1e9;

    /** How much dearer it is to look at an arc when its length counts. */
    private static final double BY_STRENGTH = 8;

    /** How many searches in steps cost as much as one. */
    private static final double SIDE_BY_SIDE = 16;

    private final Picture picture;
    private final InfluenceNetwork network;
    private final boolean weighted;
    private final CompactGraph graph;
    private final Domains domains;
    private final ExternalInternal eiIndex;
    private final double[] pageRank;
    private final Communities communities;
    private final SampledBetweenness betweenness;
    private final SampledCloseness harmonic;

    private Measuring(Picture picture, InfluenceNetwork network, boolean weighted) {
        this.picture = picture;
        this.network = network;
        this.weighted = weighted;
        this.graph = network.compact();
        this.domains = Domains.in(network, picture);
        this.eiIndex =
                ExternalInternal.of(graph, domains.numberOf(), domains.all().size());
        this.pageRank = PageRank.of(graph);
        this.communities = Communities.in(graph);
        double search = (weighted ? BY_STRENGTH : 1) * Math.max(1, graph.arcs());
        this.betweenness = SampledBetweenness.of(graph, weighted, network.undirected(), affordable(search));
        this.harmonic = SampledCloseness.of(graph, weighted, affordable(weighted ? search : search / SIDE_BY_SIDE));
    }

    /** Everything measured on the network of one kind of tie in a picture. */
    public static NetworkMeasures of(Picture picture, TieKind kind, Weights weights) {
        Course course = Course.current();
        course.expect(3);
        InfluenceNetwork network = InfluenceNetwork.of(picture, kind, weights);
        course.step();
        Measuring measuring = new Measuring(picture, network, weights == Weights.STRENGTH);
        NetworkMeasures.OfNetwork whole = measuring.whole();
        course.step();
        List<NetworkMeasures.OfStakeholder> stakeholders = measuring.stakeholders();
        course.step();
        return new NetworkMeasures(whole, stakeholders, measuring.domains(), measuring.domainPairs());
    }

    private int affordable(double search) {
        return (int) Math.min(graph.size(), AFFORDABLE / search);
    }

    private NetworkMeasures.OfNetwork whole() {
        double reciprocity = network.undirected() ? Double.NaN : Cohesion.reciprocity(graph);
        int components = IntStream.of(Cohesion.components(graph)).max().orElse(-1) + 1;
        return new NetworkMeasures.OfNetwork(
                graph.size(),
                network.tieCount(),
                Defined.orAbsent(Cohesion.density(graph)),
                Defined.orAbsent(reciprocity),
                components,
                Defined.orAbsent(eiIndex.network()),
                Double.isNaN(eiIndex.network()) ? null : OutwardnessByChance.of(graph, domains.numberOf()),
                new NetworkMeasures.OfCommunities(
                        communities.stability().length,
                        Defined.orAbsent(communities.modularity()),
                        Defined.orAbsent(communities.overall())),
                Bridges.of(graph).stream().map(this::bridge).toList());
    }

    private NetworkMeasures.OfBridge bridge(Bridges.Bridge bridge) {
        return new NetworkMeasures.OfBridge(
                network.stakeholders().get(bridge.one()), network.stakeholders().get(bridge.other()));
    }

    private List<NetworkMeasures.OfStakeholder> stakeholders() {
        Brokerage[] brokerage = Brokerage.of(graph, domains.numberOf());
        BrokerageScore[] scores =
                BrokerageScore.of(graph, domains.numberOf(), domains.all().size(), brokerage);
        StructuralHoles holes = StructuralHoles.of(graph);
        double[] eigenvector = Eigenvector.of(graph);
        int[] coreness = Coreness.of(graph);
        BitSet articulationPoints = ArticulationPoints.of(graph);
        return IntStream.range(0, graph.size())
                .mapToObj(number -> new NetworkMeasures.OfStakeholder(
                        network.stakeholders().get(number),
                        network.domainOf(network.stakeholders().get(number)),
                        domains.numberOf()[number] < 0 ? null : brokerage[number],
                        domains.numberOf()[number] < 0 ? null : NetworkMeasures.OfBrokerage.of(scores[number]),
                        Defined.orAbsent(holes.constraint()[number]),
                        Defined.orAbsent(holes.effectiveSize()[number]),
                        betweenness.values()[number],
                        betweenness.sources() < graph.size() ? betweenness.standardErrors()[number] : null,
                        harmonic.values()[number],
                        harmonic.targets() < graph.size() ? harmonic.standardErrors()[number] : null,
                        pageRank[number],
                        Defined.orAbsent(eigenvector[number]),
                        coreness[number],
                        articulationPoints.get(number),
                        Defined.orAbsent(eiIndex.vertices()[number]),
                        communities.part()[number]))
                .toList();
    }

    private List<NetworkMeasures.OfDomain> domains() {
        DomainSupport support = new DomainSupport(picture, network.byStakeholder(pageRank));
        return IntStream.range(0, domains.all().size())
                .mapToObj(number -> {
                    List<StakeholderId> members = domains.members().get(number).stream()
                            .mapToObj(network.stakeholders()::get)
                            .toList();
                    return new NetworkMeasures.OfDomain(
                            domains.all().get(number).id(),
                            domains.all().get(number).name(),
                            members.size(),
                            support.among(members),
                            support.voiceCoverage(members),
                            Defined.orAbsent(eiIndex.groups()[number]));
                })
                .toList();
    }

    private List<NetworkMeasures.OfDomainPair> domainPairs() {
        int count = domains.all().size();
        double[][] crossing = crossing(count);
        return IntStream.range(0, count * count)
                .filter(pair -> pair / count != pair % count)
                .parallel()
                .mapToObj(pair -> new NetworkMeasures.OfDomainPair(
                        domains.all().get(pair / count).id(),
                        domains.all().get(pair % count).id(),
                        DisjointPaths.count(
                                graph,
                                domains.members().get(pair / count),
                                domains.members().get(pair % count)),
                        crossing[pair / count][pair % count]))
                .toList();
    }

    private double[][] crossing(int count) {
        double[][] crossing = new double[count][count];
        for (int source = 0; source < graph.size(); source++) {
            for (int arc = graph.first(source); arc < graph.end(source); arc++) {
                int from = domains.numberOf()[source];
                int to = domains.numberOf()[graph.target(arc)];
                if (from >= 0 && to >= 0) {
                    crossing[from][to] += graph.weight(arc);
                }
            }
        }
        return crossing;
    }
}
