package nl.draagvlak.query.technique;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.draagvlak.query.technique.CatalogueAnswer.EntryAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A technique that a programme can use or has used.
 *
 * @param own whether the organisation added it itself
 * @param retired true when it is not to be used any more; else absent
 * @param version of one's own technique, for whoever changes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TechniqueAnswer(
        @JsonUnwrapped EntryAnswer technique,
        boolean own,
        @Nullable Boolean retired,
        @Nullable Long version) {}
