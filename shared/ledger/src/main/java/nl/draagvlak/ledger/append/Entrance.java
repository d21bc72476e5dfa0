package nl.draagvlak.ledger.append;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.json.AppendWriter;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.vault.Sealer;
import nl.draagvlak.ledger.vault.Vault;

/** The way into the ledger: personal texts are sealed, their keys kept, and only then the events appended. */
public final class Entrance {

    private final AppendWriter writer;
    private final Vault vault;
    private final Appender appender;
    private final RandomGenerator random;

    public Entrance(AppendWriter writer, Vault vault, Appender appender, RandomGenerator random) {
        this.writer = writer;
        this.vault = vault;
        this.appender = appender;
        this.random = random;
    }

    /**
     * Appends events of one programme, all or none, and returns when they are durable.
     *
     * @throws AppendRefused when they are refused
     * @throws LedgerBusy when too many wait
     * @throws OutcomeUnknown when nobody can say whether they were written
     */
    public Receipt append(Envelope envelope, List<NewEvent> events) {
        Sealer sealer = new Sealer(vault, random);
        Draft draft = writer.write(envelope, events, sealer);
        sealer.keep();
        return appender.append(draft);
    }
}
