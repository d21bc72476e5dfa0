package nl.draagvlak.query.ledger;

import java.time.Instant;
import java.util.List;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.chain.ProgrammeHead;

/**
 * A signed statement of what the ledger was.
 *
 * @param position last position it covers
 * @param hash hash of the commit that ends there, hexadecimal
 * @param at when it was signed
 * @param programmes where every programme's own chain of appends ended there, in alphabetical order
 * @param signature Ed25519 over the text that {@link Checkpoint#statement} describes, base64
 * @param publicKey the key to check it with, X.509 in base64; compare it with the one noted when the ledger was made
 */
record CheckpointAnswer(
        long position, String hash, Instant at, List<Head> programmes, String signature, String publicKey) {

    /**
     * The end of one programme's chain.
     *
     * @param appends how many appends it has
     * @param hash hash of the last, hexadecimal
     */
    record Head(String programme, long appends, String hash) {

        static Head of(ProgrammeHead head) {
            return new Head(head.programme(), head.appends(), head.hash().hex());
        }
    }

    static CheckpointAnswer of(Checkpoint checkpoint) {
        return new CheckpointAnswer(
                checkpoint.position(),
                checkpoint.hash().hex(),
                checkpoint.at(),
                checkpoint.programmes().stream().map(Head::of).toList(),
                checkpoint.signature(),
                checkpoint.publicKey());
    }
}
