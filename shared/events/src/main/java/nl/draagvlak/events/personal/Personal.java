package nl.draagvlak.events.personal;

import java.util.List;

/**
 * A text about people: a name, contact data, a reference, a reason, the words somebody used.
 *
 * <p>It is written once as {@link Known}, stored and carried by folds as {@link Sealed}, and opened for an answer only, which gives
 * {@link Known} again or, when the person was forgotten, {@link Erased}.
 */
public sealed interface Personal {

    /** Which key seals a text. */
    enum Key {
        /** The key of the one person it concerns: names, references, contact data. */
        PERSON,
        /** A key of its own: free text, which may concern several people or nobody in particular. */
        TEXT
    }

    /**
     * A text in the clear.
     *
     * @param text what was written
     * @param key whether the person's own key seals it or a key of its own
     * @param concerns the people it is about; empty when nobody in particular is known, exactly one under {@link Key#PERSON}
     */
    record Known(String text, Key key, List<Subject> concerns) implements Personal {
        public Known {
            concerns = List.copyOf(concerns);
            if (key == Key.PERSON && concerns.size() != 1) {
                throw new IllegalArgumentException("a person's own key seals what concerns exactly that person");
            }
        }

        /** Keeps the text out of logs. */
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /**
     * A text as it is stored: encrypted under keys that live outside the ledger.
     *
     * @param event id of the event that holds it, part of the associated data
     * @param keys ids of the keys needed to open it
     * @param field path of the field it was first written in, part of the associated data
     * @param nonce 12 bytes, base64
     * @param ciphertext AES-256-GCM with tag, base64
     */
    record Sealed(String event, List<String> keys, String field, String nonce, String ciphertext) implements Personal {
        public Sealed {
            keys = List.copyOf(keys);
        }
    }

    /** A text whose keys are gone. */
    record Erased() implements Personal {}

    /** A profile field of one person, sealed under that person's own key. */
    static Personal of(Subject person, String text) {
        return new Known(text, Key.PERSON, List.of(person));
    }

    /** A free text, sealed under a key of its own and listed under everyone it is known to concern. */
    static Personal text(String text, List<Subject> concerns) {
        return new Known(text, Key.TEXT, concerns);
    }
}
