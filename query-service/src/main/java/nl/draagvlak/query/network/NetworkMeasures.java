package nl.draagvlak.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.measure.Brokerage;
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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfNetwork(
            int stakeholders,
            int ties,
            @Nullable Double density,
            @Nullable Double reciprocity,
            int components,
            @Nullable Double eiIndex) {}

    /**
     * Figures of one stakeholder.
     *
     * @param brokerage null without a domain
     * @param constraint null for isolates; may exceed 1
     * @param effectiveSize null for isolates
     * @param betweennessError standard error where the network is so large that betweenness is estimated from a sample; else null
     * @param harmonicError the same for harmonic closeness
     */
    public record OfStakeholder(
            StakeholderId id,
            @Nullable DomainId domain,
            @Nullable Brokerage brokerage,
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
            @Nullable Double eiIndex) {}

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
