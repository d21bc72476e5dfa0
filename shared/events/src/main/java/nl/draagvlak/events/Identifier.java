package nl.draagvlak.events;

/** The form that every id in Draagvlak keeps to: opaque, safe in an address, never made of a name. */
public final class Identifier {

    private static final int LONGEST = 64;

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

    /** Whether a text could be an id at all. Every id of every event that is read passes here, so no regular expression does it. */
    public static boolean wellFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char each = value.charAt(i);
            if (!isLetterOrDigit(each) && each != '-' && each != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char each) {
        return each >= 'a' && each <= 'z' || each >= '0' && each <= '9' || each >= 'A' && each <= 'Z';
    }
}
