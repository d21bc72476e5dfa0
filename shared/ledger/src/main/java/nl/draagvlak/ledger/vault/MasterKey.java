package nl.draagvlak.ledger.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The key that wraps every other key, so that the vault's file or database alone opens nothing. */
public final class MasterKey {

    private final Aes key;
    private final RandomGenerator random;
    private final @Nullable MasterKey known;

    private MasterKey(Aes key, RandomGenerator random, @Nullable MasterKey known) {
        this.key = key;
        this.random = random;
        this.known = known;
    }

    /**
     * From its base64 form, as the environment gives it.
     *
     * @throws IllegalArgumentException when it is not 32 bytes in base64
     */
    public static MasterKey of(String base64, RandomGenerator random) {
        return new MasterKey(Aes.of(Base64.getDecoder().decode(base64.strip())), random, null);
    }

    /** A new one in its base64 form. */
    static String newBase64(RandomGenerator random) {
        return Base64.getEncoder().encodeToString(Aes.random(random).bytes());
    }

    /** The same key, which also opens what another wrapped; as long as the one takes the place of the other. */
    public MasterKey knowing(MasterKey other) {
        return new MasterKey(key, random, known == null ? other : known.knowing(other));
    }

    /** Encrypts a key for storage, bound to its id. */
    public byte[] wrap(VaultKey vaultKey) {
        return wrap(vaultKey.id(), vaultKey.secret().bytes());
    }

    /** Encrypts a secret for storage under a name it is bound to. */
    public byte[] wrap(String name, byte[] secret) {
        byte[] nonce = new byte[Aes.NONCE];
        random.nextBytes(nonce);
        byte[] sealed = key.encrypt(secret, nonce, name);
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return wrapped;
    }

    /**
     * Decrypts what {@link #wrap} made.
     *
     * @throws Tampered when it was changed, bound to another name, or wrapped by a master key that this one does not know
     */
    public byte[] unwrap(String name, byte[] wrapped) {
        try {
            return unwrapAlone(name, wrapped);
        } catch (Tampered byThis) {
            if (known == null) {
                throw byThis;
            }
            return known.unwrap(name, wrapped);
        }
    }

    /** Whether this key itself wrapped it, and not another that it knows. */
    boolean opensAlone(String name, byte[] wrapped) {
        try {
            unwrapAlone(name, wrapped);
            return true;
        } catch (Tampered _) {
            return false;
        }
    }

    private byte[] unwrapAlone(String name, byte[] wrapped) {
        return key.decrypt(
                Arrays.copyOfRange(wrapped, Aes.NONCE, wrapped.length), Arrays.copyOf(wrapped, Aes.NONCE), name);
    }
}
