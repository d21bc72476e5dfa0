package nl.draagvlak.ledger.fold.checkpoint;

import java.nio.charset.StandardCharsets;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is noted of a checkpoint, beside its bytes.
 *
 * @param origin what it was made with and from
 * @param weight an estimate of the bytes the state takes in memory
 * @param place which of two places the bytes are in
 * @param parts how many parts they are kept in
 * @param seal keyed digest of the rest and of the bytes, so that a changed one shows
 */
record CheckpointNote(Origin origin, long weight, String place, int parts, String seal) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What a checkpoint was made with and from; when any of it differs, it is worth nothing.
     *
     * @param fold name of the fold
     * @param programme whose history went into it
     * @param version hash of the fold's code
     * @param catalogue hash of what stored events read as
     * @param position position of the last event taken in
     * @param hash hash of the append that holds that event, which the programme's whole history up to there goes into
     */
    record Origin(String fold, ProgrammeId programme, Hash version, Hash catalogue, long position, Hash hash) {}

    /** What the seal is made over, beside the bytes. */
    byte[] sealed() {
        return JSON.writeValueAsBytes(new CheckpointNote(origin, weight, place, parts, ""));
    }

    CheckpointNote sealedWith(String digest) {
        return new CheckpointNote(origin, weight, place, parts, digest);
    }

    String written() {
        return new String(JSON.writeValueAsBytes(this), StandardCharsets.UTF_8);
    }

    /** The note as it was written; null when another version wrote it in another form. */
    static @Nullable CheckpointNote of(String written) {
        try {
            return JSON.readValue(written, CheckpointNote.class);
        } catch (JacksonException _) {
            return null;
        }
    }
}
