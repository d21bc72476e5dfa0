package nl.draagvlak.query.network.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.NetworkMeasures;
import nl.draagvlak.query.network.OpenedNames;
import nl.draagvlak.query.network.measure.Brokerage;
import nl.draagvlak.query.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** The measures of a network, with names. What is undefined or unknown is absent; {@link NetworkMeasures} tells what each figure is. */
record MeasuresAnswer(
        long knownAt,
        LocalDate asOf,
        NetworkMeasures.OfNetwork network,
        List<Stakeholder> stakeholders,
        List<NetworkMeasures.OfDomain> domains,
        List<NetworkMeasures.OfDomainPair> domainPairs) {

    /** The figures of one stakeholder under its name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stakeholder(
            StakeholderId id,
            @Nullable String reference,
            String name,
            @Nullable DomainId domain,
            @Nullable Brokerage brokerage,
            NetworkMeasures.@Nullable OfBrokerage brokerageZ,
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

    static MeasuresAnswer of(Moment moment, NetworkMeasures measures, OpenedNames names) {
        return new MeasuresAnswer(
                moment.knownAt(),
                moment.asOf(),
                measures.network(),
                measures.stakeholders().stream()
                        .map(stakeholder -> named(stakeholder, names))
                        .toList(),
                measures.domains(),
                measures.domainPairs());
    }

    private static Stakeholder named(NetworkMeasures.OfStakeholder measured, OpenedNames names) {
        return new Stakeholder(
                measured.id(),
                names.reference(measured.id()),
                names.name(measured.id()),
                measured.domain(),
                measured.brokerage(),
                measured.brokerageZ(),
                measured.constraint(),
                measured.effectiveSize(),
                measured.betweenness(),
                measured.betweennessError(),
                measured.harmonic(),
                measured.harmonicError(),
                measured.pageRank(),
                measured.eigenvector(),
                measured.coreness(),
                measured.articulationPoint(),
                measured.eiIndex(),
                measured.community());
    }
}
