package nl.draagvlak.ledger.json;

import nl.draagvlak.events.personal.Personal;

/** Seals the personal texts of an append while it is written. */
@FunctionalInterface
public interface Sealing {

    /**
     * Seals one text.
     *
     * @param event id of the event that holds it
     * @param field path of the field it is written in
     */
    Personal.Sealed seal(Personal.Known text, String event, String field);
}
