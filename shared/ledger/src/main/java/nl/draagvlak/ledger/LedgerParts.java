package nl.draagvlak.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.append.Appender;
import nl.draagvlak.ledger.append.Entrance;
import nl.draagvlak.ledger.engine.LedgerAccess;
import nl.draagvlak.ledger.engine.LedgerEngine;
import nl.draagvlak.ledger.json.AppendReader;
import nl.draagvlak.ledger.json.AppendWriter;
import nl.draagvlak.ledger.json.EventJson;
import nl.draagvlak.ledger.json.Upcasters;
import nl.draagvlak.ledger.reading.Listeners;
import nl.draagvlak.ledger.reading.StoredLedger;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.vault.HeldKeys;
import nl.draagvlak.ledger.vault.KeyedHashes;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;
import nl.draagvlak.ledger.vault.VaultOpener;

/**
 * What an open ledger is made of, put together over whatever it is kept in.
 *
 * @param closing closes what lies below, after the appender stopped
 */
public record LedgerParts(
        CommitStore commits,
        Vault vault,
        Opener opener,
        LedgerAccess access,
        Appender appender,
        LedgerEngine engine,
        Listeners listeners,
        Verification verification,
        Runnable closing) {

    /**
     * Puts a ledger together.
     *
     * @param heldFor how long a key may be used without looking in the vault again
     * @param random makes keys, nonces and salts
     */
    static LedgerParts over(
            CommitStore commits,
            Vault vault,
            RecordStore records,
            EventCatalogue catalogue,
            Clock clock,
            Duration heldFor,
            RandomGenerator random,
            Runnable closing) {
        HeldKeys keys = new HeldKeys(vault, clock, heldFor);
        EventJson events = new EventJson(catalogue, Upcasters.draagvlak());
        AppendReader reader = new AppendReader(events);
        AppendWriter writer = new AppendWriter(events, new KeyedHashes(keys), random);
        Listeners listeners = new Listeners();
        Appender appender = new Appender(commits.writer(), clock, listeners::tell);
        LedgerAccess access = new LedgerAccess(
                new StoredLedger(commits, reader, listeners),
                new Entrance(writer, keys, appender, random),
                records,
                events,
                writer,
                reader);
        LedgerEngine engine = LedgerEngine.builder(access).build();
        return new LedgerParts(
                commits,
                keys,
                new VaultOpener(keys),
                access,
                appender,
                engine,
                listeners,
                new Verification(commits),
                closing);
    }

    /** The same, with something more to close before the rest. */
    LedgerParts closingFirst(Runnable more) {
        return new LedgerParts(commits, vault, opener, access, appender, engine, listeners, verification, () -> {
            more.run();
            closing.run();
        });
    }

    void close() {
        appender.close();
        closing.run();
    }
}
