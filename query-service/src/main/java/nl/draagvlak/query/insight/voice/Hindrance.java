package nl.draagvlak.query.insight.voice;

import java.util.Locale;

/** Why somebody cannot be asked to speak for the change; the first that applies is told. */
enum Hindrance {
    ASKED_FOR,
    OBJECTS,
    OPPOSES,
    NEUTRAL,
    LEAVES,
    OURS,
    LOAD,
    NOT_AT_THE_TOP,
    OUTSIDER;

    /** As it is answered, {@code not-at-the-top}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
