package nl.draagvlak.query.network.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.OpenedNames;
import nl.draagvlak.query.network.TieToday;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/**
 * The network with its names, ready to be written in any form.
 *
 * @param stakeholders those who still take part
 * @param ties the reported ties of both kinds
 */
public record NetworkExport(
        long knownAt, LocalDate asOf, List<Domain> domains, List<Stakeholder> stakeholders, List<TieToday> ties) {

    /** A domain with its name. */
    public record Domain(DomainId id, String name) {}

    /**
     * A stakeholder with its names.
     *
     * @param domainName for forms that have no list of domains
     * @param stance −2 to 2; null when unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stakeholder(
            StakeholderId id,
            @Nullable String reference,
            String name,
            @Nullable DomainId domain,
            @JsonIgnore String domainName,
            @Nullable Layer layer,
            @Nullable Integer stance) {}

    /** The network of a picture. */
    public static NetworkExport of(Picture picture, OpenedNames names) {
        return new NetworkExport(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                picture.programme().domains().stream()
                        .map(domain -> new Domain(domain.id(), domain.name()))
                        .toList(),
                picture.present().values().stream()
                        .map(stakeholder -> stakeholder(stakeholder, names, picture.programme()))
                        .toList(),
                TieToday.in(picture));
    }

    private static Stakeholder stakeholder(StakeholderView view, OpenedNames names, ProgrammeView programme) {
        return new Stakeholder(
                view.id(),
                names.reference(view.id()),
                names.name(view.id()),
                view.profile().domain(),
                domainName(view.profile().domain(), programme),
                view.profile().layer(),
                view.stance() == null ? null : view.stance().value().value());
    }

    private static String domainName(@Nullable DomainId domain, ProgrammeView programme) {
        return programme.domains().stream()
                .filter(known -> known.id().equals(domain))
                .map(ProgrammeView.Domain::name)
                .findFirst()
                .orElse(InfluenceNetwork.UNASSIGNED);
    }
}
