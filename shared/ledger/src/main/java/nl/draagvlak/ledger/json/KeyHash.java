package nl.draagvlak.ledger.json;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UniqueKey;

/** Turns the value of a unique key into what may be stored of it. */
@FunctionalInterface
public interface KeyHash {

    /** A keyed hash of kind and value, different in every programme. */
    String of(ProgrammeId programme, UniqueKey key);
}
