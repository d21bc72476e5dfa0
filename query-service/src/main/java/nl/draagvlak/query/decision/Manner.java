package nl.draagvlak.query.decision;

/** What somebody was come to for about a subject. Being informed is not being asked. */
public enum Manner {
    /** Asked: in a conversation or broadcast that was meant to ask, or by a consultation that was answered. */
    ASKED,
    /** Told: in a conversation or broadcast that was meant to inform, or what was done with the answers to a consultation. */
    INFORMED,
    /** Neither: spoken with for something else, or put a question by a consultation that this one did not answer. */
    REACHED
}
