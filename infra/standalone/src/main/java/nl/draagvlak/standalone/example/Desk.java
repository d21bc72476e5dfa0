package nl.draagvlak.standalone.example;

import java.time.LocalDate;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where the example's requests are handed in: the same intake that the API has. It waits for the answer. */
interface Desk {

    /**
     * Begins the example's programme.
     *
     * @throws nl.draagvlak.access.problem.Refusal when it is refused, as it would be through the API
     */
    Written begin(Beginning beginning);

    /**
     * Takes one request in.
     *
     * @throws nl.draagvlak.access.problem.Refusal when it is refused, as it would be through the API
     */
    Written take(Request request);

    /** A programme for which it is always the same day. */
    record Beginning(ObjectNode body, LocalDate pinnedToday, Caller caller) {}

    /**
     * A request with ids for names.
     *
     * @param of id of the thing it is about; null when the body says all
     * @param sort which sort of entry is written down in a dossier; null for other deeds
     */
    record Request(
            Deed deed,
            ProgrammeId programme,
            @Nullable String of,
            @Nullable String sort,
            ObjectNode body,
            Caller caller) {}
}
