package nl.draagvlak.query.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.vault.Vault;
import org.springframework.stereotype.Component;

/** Signs what the ledger is now, with a key that is made once and never leaves the vault. */
@Component
final class Checkpoints {

    private final Verification verification;
    private final Vault vault;
    private final Clock clock;

    Checkpoints(Verification verification, OpenLedger open, Clock clock) {
        this.verification = verification;
        this.vault = open.vault();
        this.clock = clock;
    }

    /**
     * A checkpoint over everything that is verified.
     *
     * @throws Refusal 409 {@code ledger-broken} when the chain does not hold: nothing is signed that is not so
     */
    Checkpoint now() {
        Verified verified = verification.current();
        if (!verified.valid()) {
            throw new Refusal(409, "ledger-broken", List.of(String.valueOf(verified.firstBroken())), List.of());
        }
        Instant at = clock.instant();
        try {
            KeyPair keys = keys();
            return new Checkpoint(
                    verified.verifiedUpTo(),
                    verified.head(),
                    at,
                    verified.programmes(),
                    signature(
                            keys,
                            Checkpoint.statement(verified.verifiedUpTo(), verified.head(), at, verified.programmes())),
                    base64(keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java cannot sign with " + Checkpoint.ALGORITHM, missing);
        }
    }

    private static String signature(KeyPair keys, String statement) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(Checkpoint.ALGORITHM);
        signature.initSign(keys.getPrivate());
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        return base64(signature.sign());
    }

    private KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(Checkpoint.ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Seed(vault.secret("checkpoint")));
        return generator.generateKeyPair();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Gives the generator the private key, which for this algorithm is 32 random bytes; Java derives the public one no other way. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] secret;

        Seed(byte[] secret) {
            this.secret = secret.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(Arrays.copyOf(secret, bytes.length), 0, bytes, 0, bytes.length);
        }
    }
}
