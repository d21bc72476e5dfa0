package nl.draagvlak.ledger.engine;

import nl.draagvlak.ledger.append.Entrance;
import nl.draagvlak.ledger.json.AppendReader;
import nl.draagvlak.ledger.json.AppendWriter;
import nl.draagvlak.ledger.json.EventJson;
import nl.draagvlak.ledger.reading.StoredLedger;
import nl.draagvlak.ledger.record.RecordStore;

/** The parts of an open ledger that Axon's engine stands on. */
public record LedgerAccess(
        StoredLedger ledger,
        Entrance entrance,
        RecordStore records,
        EventJson events,
        AppendWriter writer,
        AppendReader reader) {}
