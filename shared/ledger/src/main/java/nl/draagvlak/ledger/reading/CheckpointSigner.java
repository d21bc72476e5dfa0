package nl.draagvlak.ledger.reading;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.vault.Vault;

/** Signs what a ledger is, with a key that is made once and never leaves the vault. */
public final class CheckpointSigner {

    private final Vault vault;

    public CheckpointSigner(Vault vault) {
        this.vault = vault;
    }

    /**
     * A checkpoint over everything that was verified.
     *
     * @throws IllegalArgumentException when the chain did not hold: nothing is signed that is not so
     */
    public Checkpoint sign(Verified verified, Instant at) {
        if (!verified.valid()) {
            throw new IllegalArgumentException("the chain does not hold at position " + verified.firstBroken());
        }
        KeyPair keys = keys();
        String statement = Checkpoint.statement(verified.verifiedUpTo(), verified.head(), at, verified.programmes());
        return new Checkpoint(
                verified.verifiedUpTo(),
                verified.head(),
                at,
                verified.programmes(),
                signature(keys, statement),
                base64(keys.getPublic().getEncoded()));
    }

    /** The key to check checkpoints of this ledger with, X.509 in base64. */
    public String publicKey() {
        return base64(keys().getPublic().getEncoded());
    }

    private static String signature(KeyPair keys, String statement) {
        try {
            Signature signature = Signature.getInstance(Checkpoint.ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return base64(signature.sign());
        } catch (GeneralSecurityException missing) {
            throw cannotSign(missing);
        }
    }

    private KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(Checkpoint.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Seed(vault.secret("checkpoint")));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw cannotSign(missing);
        }
    }

    private static IllegalStateException cannotSign(GeneralSecurityException missing) {
        return new IllegalStateException("this Java cannot sign with " + Checkpoint.ALGORITHM, missing);
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
