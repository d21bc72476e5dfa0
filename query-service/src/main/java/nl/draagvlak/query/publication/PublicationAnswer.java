package nl.draagvlak.query.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** A publication as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationAnswer(
        PublicationId id,
        EntryId entry,
        StakeholderId by,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String byName,

        @Nullable Boolean erased,
        String outlet,
        List<Publication.Position> positions,
        LocalDate effectiveOn,
        @Nullable Integer reach,
        @Nullable String quote,
        @Nullable String link,
        long position) {

    /** One publication with its version. */
    record Whole(
            long knownAt,
            LocalDate asOf,
            long version,
            @JsonUnwrapped PublicationAnswer publication) {}

    /** Publications with what was said in them opened. */
    static List<PublicationAnswer> list(Picture picture, List<Noted<Publication>> some, Opener opener) {
        Names names =
                Names.of(picture, some.stream().map(noted -> noted.value().by()).toList(), opener);
        return some.stream().map(noted -> of(noted, names, opener)).toList();
    }

    private static PublicationAnswer of(Noted<Publication> noted, Names names, Opener opener) {
        Publication said = noted.value();
        return new PublicationAnswer(
                new PublicationId(noted.entry().holder()),
                noted.entry(),
                said.by(),
                names.of(said.by()),
                names.erased(said.by()),
                said.outlet(),
                said.positions(),
                noted.effectiveOn(),
                said.reach(),
                opener.text(said.quote()),
                opener.text(said.link()),
                noted.position());
    }
}
