package nl.draagvlak.events;

import java.util.regex.Pattern;

/** The form that every id in Draagvlak keeps to: opaque, safe in an address, never made of a name. */
public final class Identifier {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private Identifier() {}

    /**
     * Checks an id.
     *
     * @return the same value
     * @throws IllegalArgumentException when it does not have 1 to 64 letters, digits, hyphens or underscores
     */
    public static String checked(String value) {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(
                    "not an id: 1 to 64 letters, digits, '-' or '_', beginning with a letter or digit");
        }
        return value;
    }

    /** Whether a text could be an id at all. */
    public static boolean wellFormed(String value) {
        return FORM.matcher(value).matches();
    }
}
