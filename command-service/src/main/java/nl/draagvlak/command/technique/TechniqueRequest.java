package nl.draagvlak.command.technique;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.jspecify.annotations.Nullable;

/** What can be asked of a technique of one's own through the API. */
final class TechniqueRequest {

    private TechniqueRequest() {}

    /**
     * A technique.
     *
     * @param why why it works
     * @param firstStep the smallest thing to do first
     * @param cautions when it goes wrong, or is not fair
     * @param forms the forms of resistance it suits; each when nothing is said
     * @param reasons the reasons it suits; each when nothing is said
     * @param belowAwareness whether it works on people who do not notice; no when nothing is said
     * @param proper why it may be used although they do not
     * @param source what it rests on
     */
    record TechniqueDescription(
            @Size(max = 200) String name,
            @Size(max = 2_000) String why,
            @Size(max = 2_000) String firstStep,
            @Size(max = 2_000) @Nullable String example,
            @Size(max = 20) @Nullable List<String> cautions,
            @Nullable List<ResistanceForm> forms,
            @Nullable List<ResistanceReason> reasons,
            @Nullable Boolean belowAwareness,
            @Size(max = 2_000) @Nullable String proper,
            @Size(max = 2_000) @Nullable String source) {}
}
