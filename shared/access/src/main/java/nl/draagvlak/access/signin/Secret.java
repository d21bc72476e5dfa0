package nl.draagvlak.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A text that somebody must know; kept as a digest, compared in constant time, never shown. */
final class Secret {

    private final byte[] digest;

    Secret(String text) {
        this.digest = digest(text);
    }

    boolean is(String text) {
        return MessageDigest.isEqual(digest, digest(text));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
