package nl.draagvlak.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.measure.Brokerage;
import nl.draagvlak.query.network.measure.BrokerageScore;
import nl.draagvlak.query.network.measure.Defined;
import nl.draagvlak.query.network.measure.OutwardnessByChance;
import org.jspecify.annotations.Nullable;

/**
 * Everything measured on one network, without names. Null is undefined or unknown; each measure tells in its own class when that is.
 *
 * @param network the network as a whole
 * @param stakeholders in the order of their numbers
 * @param domains in the order of the programme, those that count
 * @param domainPairs every ordered pair of different domains, in that order
 */
public record NetworkMeasures(
        OfNetwork network, List<OfStakeholder> stakeholders, List<OfDomain> domains, List<OfDomainPair> domainPairs) {

    /**
     * Figures of the whole.
     *
     * @param ties an undirected tie counted once
     * @param density share of the possible arcs that exist, 0 to 1
     * @param reciprocity share of arcs that are returned, 0 to 1; null when all ties are undirected
     * @param components number of parts that are not tied to each other
     * @param eiIndex −1, ties within domains only, to 1, ties between domains only
     * @param eiIndexByChance what the index would be if domains were dealt out at random; null when it is undefined
     * @param communities the parts that hold together, directions left aside
     * @param bridges the ties that nothing replaces
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfNetwork(
            int stakeholders,
            int ties,
            @Nullable Double density,
            @Nullable Double reciprocity,
            int components,
            @Nullable Double eiIndex,
            @Nullable OutwardnessByChance eiIndexByChance,
            OfCommunities communities,
            List<OfBridge> bridges) {}

    /**
     * The parts of the whole that hold together more than chance would have it.
     *
     * @param count how many, isolates being one each
     * @param modularity −½ to 1; null without ties
     * @param stability how often pairs that are together are so whatever the search begins with, 0 to 1; null when everyone is alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfCommunities(
            int count,
            @Nullable Double modularity,
            @Nullable Double stability) {}

    /** A tie without which its two ends have no way to each other left, whichever way it runs. */
    public record OfBridge(StakeholderId one, StakeholderId other) {}

    /**
     * Figures of one stakeholder.
     *
     * @param brokerage null without a domain
     * @param brokerageZ how far that lies from what chance would give, in standard deviations; null without a domain
     * @param constraint null for isolates; may exceed 1
     * @param effectiveSize null for isolates
     * @param betweennessError standard error where the network is so large that betweenness is estimated from a sample; else null
     * @param harmonicError the same for harmonic closeness
     * @param community number of the part it belongs to, counted in the order of their first members
     */
    public record OfStakeholder(
            StakeholderId id,
            @Nullable DomainId domain,
            @Nullable Brokerage brokerage,
            @Nullable OfBrokerage brokerageZ,
            @Nullable Double constraint,
            @Nullable Double effectiveSize,
            double betweenness,
            @Nullable Double betweennessError,
            double harmonic,
            @Nullable Double harmonicError,
            double pageRank,
            @Nullable Double eigenvector,
            int coreness,
            boolean articulationPoint,
            @Nullable Double eiIndex,
            int community) {}

    /** {@link BrokerageScore}; null where nothing can vary. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfBrokerage(
            @Nullable Double coordinator,
            @Nullable Double itinerant,
            @Nullable Double representative,
            @Nullable Double gatekeeper,
            @Nullable Double liaison) {

        static OfBrokerage of(BrokerageScore score) {
            return new OfBrokerage(
                    Defined.orAbsent(score.coordinator()),
                    Defined.orAbsent(score.itinerant()),
                    Defined.orAbsent(score.representative()),
                    Defined.orAbsent(score.gatekeeper()),
                    Defined.orAbsent(score.liaison()));
        }
    }

    /**
     * Figures of one domain.
     *
     * @param support null when no member's stance is known
     * @param voiceCoverage share of the members whose stance is known, 0 to 1; null without members
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfDomain(
            DomainId domain,
            String name,
            int members,
            @Nullable Support support,
            @Nullable Double voiceCoverage,
            @Nullable Double eiIndex) {}

    /**
     * How one domain reaches another.
     *
     * @param independentPaths how many paths run there that share nobody: 0 apart, 1 hangs on one person
     * @param strength sum of the weights of the ties that lead directly from one to the other
     */
    public record OfDomainPair(DomainId from, DomainId to, int independentPaths, double strength) {}
}
