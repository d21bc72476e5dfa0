package nl.draagvlak.query.insight.finding;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes a short, fixed-length digest of a text. */
final class Fingerprint {

    private static final int LENGTH = 16;
    private static final int BASE = 36;

    private Fingerprint() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, digest).toString(BASE);
            return "0".repeat(LENGTH).concat(digits).substring(digits.length());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
