package nl.draagvlak.standalone.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request of the script: what somebody entered at a moment.
 *
 * @param at when it was entered, which may be long after it was true
 * @param deed what is asked
 * @param actor who enters it, one of the script's actors
 * @param of the thing it is about, by alias; null when the body says all
 * @param sort which sort of entry is written down in a dossier, by the name it is stored under; null for other deeds
 * @param name the alias by which later steps name what it makes; null when none does
 * @param body the body of the request, in which a text that begins with {@code @} is an alias
 */
record Step(
        Instant at,
        @JsonProperty("do") Deed deed,
        String actor,
        @Nullable String of,
        @Nullable String sort,
        @JsonProperty("as") @Nullable String name,
        ObjectNode body) {}
