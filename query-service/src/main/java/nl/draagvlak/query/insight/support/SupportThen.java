package nl.draagvlak.query.insight.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.insight.rule.SupportState;
import nl.draagvlak.query.network.DomainSupport;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Support;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.measure.Breadth;
import nl.draagvlak.query.network.measure.PageRank;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/** Support in the domains and coalitions of one picture, weighted by PageRank in its network of reported influence. */
public final class SupportThen {

    private final Picture picture;
    private final InfluenceNetwork influence;
    private final Map<StakeholderId, Double> weights = new HashMap<>();
    private final DomainSupport support;

    public SupportThen(Picture picture) {
        this.picture = picture;
        this.influence = InfluenceNetwork.of(picture, TieKind.INFLUENCE, Weights.IGNORED);
        weights.putAll(influence.byStakeholder(PageRank.of(influence.compact())));
        this.support = new DomainSupport(picture, weights);
    }

    /** The day it is about. */
    public LocalDate asOf() {
        return picture.moment().asOf();
    }

    /** Support among the members of a domain; null when no stance of any is known. */
    public @Nullable Support of(DomainId domain) {
        return support.among(influence.membersOf(domain));
    }

    /** How it stands with a domain. */
    public SupportState state(DomainId domain) {
        return SupportState.of(influence.membersOf(domain).size(), of(domain));
    }

    /** Share of the members of a domain whose stance is known; null when there are none. */
    public @Nullable Double voiceCoverage(DomainId domain) {
        return support.voiceCoverage(influence.membersOf(domain));
    }

    /**
     * What each domain has in the committed support of a coalition: the influence of its partners who are committed or carry it publicly
     * and take part, as shares that add up to 1, the largest first. Empty when nobody is committed, or the coalition is not there.
     */
    public Map<DomainId, Double> carriedBy(CoalitionView coalition) {
        Map<DomainId, Double> carried = new HashMap<>();
        coalition.partners().forEach((partner, stands) -> {
            DomainId domain = influence.domainOf(partner);
            if (stands.value().carries() && domain != null && influence.contains(partner)) {
                carried.merge(domain, weights.getOrDefault(partner, 0.0), Double::sum);
            }
        });
        double total =
                carried.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<DomainId, Double> shares = new LinkedHashMap<>();
        carried.entrySet().stream()
                .sorted(Map.Entry.<DomainId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().value()))
                .forEach(entry -> shares.put(entry.getKey(), entry.getValue() / total));
        return shares;
    }

    /** The effective number of domains that carry a coalition; null when nobody is committed. */
    public @Nullable Double breadth(CoalitionView coalition) {
        double breadth = Breadth.of(carriedBy(coalition).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        return Double.isNaN(breadth) ? null : breadth;
    }

    /** The same coalition in this picture; null when it was not there yet. */
    public @Nullable CoalitionView same(CoalitionView coalition) {
        List<CoalitionView> found = picture.coalitions().stream()
                .filter(each -> each.id().equals(coalition.id()))
                .toList();
        return found.isEmpty() ? null : found.getFirst();
    }
}
