package nl.draagvlak.query.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.layout.ForceLayout;
import nl.draagvlak.query.network.layout.Points;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.measure.PageRank;
import nl.draagvlak.query.picture.Picture;

/**
 * Where everyone stands on the map, without names: drawn from the reported ties of both kinds, members of a domain near each other.
 *
 * @param places in the order of registration
 * @param ties the reported ties of both kinds
 */
public record NetworkMap(List<Place> places, List<TieToday> ties) {

    /**
     * The place of one stakeholder.
     *
     * @param x 0 to 1, to the right
     * @param y 0 to 1, downward
     * @param pageRank in the network of influence, by strength
     */
    public record Place(StakeholderId id, double x, double y, double pageRank) {}

    /** Draws the map of a picture. */
    public static NetworkMap of(Picture picture) {
        InfluenceNetwork influence = InfluenceNetwork.of(picture, TieKind.INFLUENCE, Weights.STRENGTH);
        List<TieToday> ties = TieToday.in(picture);
        List<StakeholderId> everyone = influence.stakeholders();
        Domains domains = Domains.in(influence, picture);
        int[] seeds = everyone.stream().mapToInt(id -> id.value().hashCode()).toArray();
        Points points = ForceLayout.of(
                graph(ties, influence), domains.numberOf(), domains.all().size(), seeds);
        double[] pageRank = PageRank.of(influence.compact());
        List<Place> places = IntStream.range(0, everyone.size())
                .mapToObj(number ->
                        new Place(everyone.get(number), points.x()[number], points.y()[number], pageRank[number]))
                .toList();
        return new NetworkMap(places, ties);
    }

    /** Every pair that is tied at all, once: how strong a tie is today does not move people about on the map. */
    private static CompactGraph graph(List<TieToday> ties, InfluenceNetwork network) {
        long[] pairs = ties.stream()
                .mapToLong(tie -> pair(network.number(tie.from()), network.number(tie.to())))
                .distinct()
                .toArray();
        double[] alike = new double[pairs.length];
        Arrays.fill(alike, 1);
        return CompactGraph.of(
                network.stakeholders().size(),
                IntStream.range(0, pairs.length)
                        .map(place -> (int) (pairs[place] >>> 32))
                        .toArray(),
                IntStream.range(0, pairs.length)
                        .map(place -> (int) pairs[place])
                        .toArray(),
                alike);
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }
}
