package nl.draagvlak.command.request;

import java.nio.charset.StandardCharsets;
import nl.draagvlak.command.dispatch.Digests;
import tools.jackson.databind.JsonNode;

/**
 * The body of a write.
 *
 * @param json what it says
 * @param digest SHA-256 of its bytes in hexadecimal digits
 */
public record Body(JsonNode json, String digest) {

    /** A body that was not sent but made here. */
    public static Body of(JsonNode json) {
        return new Body(json, Digests.hex(json.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
