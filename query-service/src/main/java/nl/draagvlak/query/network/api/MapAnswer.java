package nl.draagvlak.query.network.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.NetworkMap;
import nl.draagvlak.query.network.OpenedNames;
import nl.draagvlak.query.network.TieToday;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** The map of a network, with names. */
record MapAnswer(long knownAt, LocalDate asOf, List<Node> nodes, List<Tie> ties, List<Domain> domains) {

    /**
     * Somebody on the map.
     *
     * @param stance −2 to 2; absent when unknown
     * @param x 0 to 1, to the right
     * @param y 0 to 1, downward
     * @param power 0 to 1; absent when unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            StakeholderId id,
            String name,
            @Nullable DomainId domain,
            @Nullable Layer layer,
            @Nullable Integer stance,
            double x,
            double y,
            @Nullable Double power,
            double pageRank) {}

    /** @param strength what the tie weighs today, 0 to 1 */
    record Tie(StakeholderId from, StakeholderId to, TieKind kind, double strength, boolean undirected) {}

    /** A domain with its name. */
    record Domain(DomainId id, String name) {}

    static MapAnswer of(Picture picture, NetworkMap map, OpenedNames names) {
        return new MapAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                map.places().stream().map(place -> node(place, picture, names)).toList(),
                map.ties().stream().map(MapAnswer::tie).toList(),
                picture.programme().domains().stream()
                        .map(domain -> new Domain(domain.id(), domain.name()))
                        .toList());
    }

    private static Node node(NetworkMap.Place place, Picture picture, OpenedNames names) {
        StakeholderView view = Objects.requireNonNull(picture.stakeholders().get(place.id()));
        Profile profile = view.profile();
        return new Node(
                place.id(),
                names.name(place.id()),
                profile.domain(),
                profile.layer(),
                view.stance() == null ? null : view.stance().value().value(),
                place.x(),
                place.y(),
                profile.power(),
                place.pageRank());
    }

    private static Tie tie(TieToday tie) {
        return new Tie(tie.from(), tie.to(), tie.kind(), tie.weight(), tie.undirected());
    }
}
