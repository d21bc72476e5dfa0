package nl.draagvlak.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signed statement of what the ledger was, as a whole and programme by programme. Whoever keeps one elsewhere can show later that
 * nothing it covers was changed or left out.
 *
 * @param position last position it covers
 * @param hash hash of the commit that ends there
 * @param at when it was signed
 * @param programmes where every programme's own chain ended at that position, in alphabetical order
 * @param signature Ed25519 over the UTF-8 bytes of {@link #statement}, base64
 * @param publicKey the key to check it with, X.509 in base64; a forger brings a key along, so compare it with the one noted before
 */
public record Checkpoint(
        long position, Hash hash, Instant at, List<ProgrammeHead> programmes, String signature, String publicKey) {

    /** The only kind of signature there is. */
    public static final String ALGORITHM = "Ed25519";

    public Checkpoint {
        programmes = List.copyOf(programmes);
    }

    /** Reads one as the interface for programs gives it; throws when the text is none. */
    public static Checkpoint of(String json) {
        return new CheckpointReader().read(json);
    }

    /** As JSON, the way the interface for programs gives it. */
    public String json() {
        return CheckpointWriter.write(this);
    }

    /**
     * The text that is signed: one line for the whole, {@code draagvlak-checkpoint-2 <position> <hash> <at>}, then one for each programme,
     * {@code <programme> <appends> <hash>}; every line ends with a line feed.
     */
    public static String statement(long position, Hash hash, Instant at, List<ProgrammeHead> programmes) {
        StringBuilder text = new StringBuilder("draagvlak-checkpoint-2 ");
        text.append(position).append(' ').append(hash).append(' ').append(at).append('\n');
        programmes.forEach(head -> text.append(head.programme())
                .append(' ')
                .append(head.appends())
                .append(' ')
                .append(head.hash())
                .append('\n'));
        return text.toString();
    }

    /** Whether the signature is that of its own public key over exactly this content. */
    public boolean isSigned() {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(statement(position, hash, at, programmes).getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    /** Where one programme's chain ended; empty when it had no appends yet. */
    public Optional<ProgrammeHead> head(String programme) {
        return programmes.stream()
                .filter(head -> head.programme().equals(programme))
                .findFirst();
    }
}
