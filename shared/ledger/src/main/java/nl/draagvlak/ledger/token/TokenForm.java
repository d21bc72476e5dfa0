package nl.draagvlak.ledger.token;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The written form of a token: a position is a number, two segments being merged an array of two tokens, and a replay an object that also
 * says how far the policy had come before. No class is named, so that a record written by one version is read by the next.
 */
final class TokenForm {

    private static final String BEFORE = "replayedUpTo";
    private static final String NOW = "now";
    private static final String WHY = "why";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TokenForm() {}

    /**
     * Writes a token down.
     *
     * @throws IllegalArgumentException when it is of a kind that reading the ledger does not lead to
     */
    static JsonNode written(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> JSON.nullNode();
            case GlobalSequenceTrackingToken position -> JSON.numberNode(position.getGlobalIndex());
            case MergedTrackingToken merged ->
                JSON.arrayNode().add(written(merged.lowerSegmentToken())).add(written(merged.upperSegmentToken()));
            case ReplayToken replay -> replay(replay);
            default -> throw new IllegalArgumentException("no position in the ledger: " + token.getClass());
        };
    }

    /** Reads a token back; null when the policy has not begun. */
    static @Nullable TrackingToken read(JsonNode written) {
        return switch (written.getNodeType()) {
            case NUMBER -> new GlobalSequenceTrackingToken(written.asLong());
            case ARRAY -> new MergedTrackingToken(read(written.get(0)), read(written.get(1)));
            case OBJECT ->
                ReplayToken.createReplayToken(
                        read(written.get(BEFORE)),
                        read(written.get(NOW)),
                        written.has(WHY) ? written.get(WHY).asString() : null);
            default -> null;
        };
    }

    private static ObjectNode replay(ReplayToken replay) {
        ObjectNode written = JSON.objectNode();
        written.set(BEFORE, written(replay.getTokenAtReset()));
        written.set(NOW, written(replay.getCurrentToken()));
        return replay.context() == null
                ? written
                : written.put(WHY, replay.context().toString());
    }
}
