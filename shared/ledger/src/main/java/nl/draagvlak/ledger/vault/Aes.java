package nl.draagvlak.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key for AES in Galois/Counter Mode, with 12-byte nonces and 16-byte tags. */
public final class Aes {

    static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    private Aes(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("not a 256-bit key");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** A key from its 32 bytes. */
    public static Aes of(byte[] bytes) {
        return new Aes(bytes);
    }

    /** A new key. */
    static Aes random(RandomGenerator random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new Aes(bytes);
    }

    byte[] bytes() {
        return key.getEncoded();
    }

    byte[] encrypt(byte[] clear, byte[] nonce, String associated) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(clear);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("encrypting failed", impossible);
        }
    }

    /** Throws {@link Tampered} when the bytes, the nonce or the associated data are not those that were written. */
    byte[] decrypt(byte[] sealed, byte[] nonce, String associated) {
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new Tampered(changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("decrypting failed", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
