package nl.draagvlak.query.ledger;

import java.time.Instant;

/**
 * A signed statement of what the ledger was.
 *
 * @param position last position it covers
 * @param hash hash of the commit that ends there, hexadecimal
 * @param at when it was signed
 * @param signature Ed25519 over the UTF-8 text {@code draagvlak-checkpoint-1 <position> <hash> <at>}, base64
 * @param publicKey the key to check it with, X.509 in base64; compare it with the one noted when the ledger was made
 */
record Checkpoint(long position, String hash, Instant at, String signature, String publicKey) {

    /** The text that is signed. */
    static String statement(long position, String hash, Instant at) {
        return "draagvlak-checkpoint-1 " + position + " " + hash + " " + at;
    }
}
