package nl.draagvlak.events;

/**
 * A value that at most one holder in a programme may have, such as the caller's own reference for a stakeholder.
 *
 * @param kind what sort of value it is; values of different kinds never clash
 * @param value the value in plain text; only a keyed hash of it is ever stored
 * @param effect whether storing the event takes the key or gives it back
 */
public record UniqueKey(String kind, String value, Effect effect) {

    /** What storing the event does with the key. */
    public enum Effect {
        TAKEN,
        RELEASED
    }

    /** The key that storing the event takes; refused when another holds it. */
    public static UniqueKey taken(String kind, String value) {
        return new UniqueKey(kind, value, Effect.TAKEN);
    }

    /** The key that storing the event gives back. */
    public static UniqueKey released(String kind, String value) {
        return new UniqueKey(kind, value, Effect.RELEASED);
    }
}
