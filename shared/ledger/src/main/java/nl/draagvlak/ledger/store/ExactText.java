package nl.draagvlak.ledger.store;

import java.nio.charset.StandardCharsets;

/** A text as the bytes it is hashed and kept as, which are made once and by whoever asks for it to be kept. */
public final class ExactText {

    private final byte[] utf8;

    private ExactText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** A text in UTF-8; half a surrogate pair, which has none, becomes a question mark. */
    public static ExactText of(String text) {
        return new ExactText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its bytes themselves, not a copy; nobody may change them. */
    public byte[] utf8() {
        return utf8;
    }

    /** The text that its bytes spell. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
