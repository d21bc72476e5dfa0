package nl.draagvlak.ledger.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.json.AppendReader;
import nl.draagvlak.ledger.json.AppendWriter;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.json.ReadEvent;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import nl.draagvlak.ledger.store.ExactText;
import nl.draagvlak.ledger.store.StoredAppend;

/** Keeps the latest snapshot of an aggregate as a record, in the form of an append that is in no chain. */
final class Snapshots {

    private final RecordStore records;
    private final AppendWriter writer;
    private final AppendReader reader;

    Snapshots(RecordStore records, AppendWriter writer, AppendReader reader) {
        this.records = records;
        this.writer = writer;
        this.reader = reader;
    }

    Optional<ReadEvent> read(AggregateId aggregate) {
        return records.read(key(aggregate)).map(this::event);
    }

    /** Keeps a snapshot unless a later one is there. */
    void store(Envelope envelope, NewEvent snapshot) {
        String key = key(snapshot.aggregate());
        ExactText rest = writer.write(envelope, List.of(snapshot), (text, event, field) -> {
                    throw new IllegalArgumentException("a snapshot carries personal texts sealed");
                })
                .rest();
        String body = "{\"v\":1,\"programme\":\"" + snapshot.aggregate().programme() + "\"," + rest;
        Optional<Stored> there;
        do {
            there = records.read(key);
            if (there.isPresent() && event(there.get()).sequence() >= snapshot.sequence()) {
                return;
            }
        } while (!records.write(key, there.map(Stored::version).orElse(0L), body));
    }

    private ReadEvent event(Stored stored) {
        return reader.read(new StoredAppend(0, Instant.EPOCH, stored.body())).getFirst();
    }

    private static String key(AggregateId aggregate) {
        return "snapshot/" + aggregate;
    }
}
