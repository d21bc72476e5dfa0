package nl.draagvlak.acceptance.durability;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.append.LedgerBusy;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.sqlite.StoreFailed;
import nl.draagvlak.ledger.vault.MasterKey;

/**
 * A program that only appends, and says so on a line of its output after each append was answered. It begins when it reads a byte and
 * stops when its input ends, unless it is killed before.
 */
public final class Writer {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final String name;
    private final OpenLedger ledger;
    private final boolean contesting;
    private volatile boolean stopped;

    private Writer(String name, OpenLedger ledger, boolean contesting) {
        this.name = name;
        this.ledger = ledger;
        this.contesting = contesting;
    }

    /**
     * Runs it.
     *
     * @param arguments a name that no other run has; the folder or the address of the database; how many threads. In a database every
     *     thread also contends for places that all want.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean database = arguments[1].startsWith("mongodb:");
        try (OpenLedger ledger = database ? database(arguments[1]) : files(arguments[1])) {
            say("ready");
            if (System.in.read() >= 0) {
                new Writer(arguments[0], ledger, database).run(Integer.parseInt(arguments[2]));
            }
        }
        say("ended");
    }

    private static OpenLedger files(String folder) {
        return LedgerFiles.open(Path.of(folder), Clock.systemUTC());
    }

    private static OpenLedger database(String uri) {
        MasterKey master = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
        return LedgerDatabases.open(uri, Clock.systemUTC(), master, EventCatalogue.draagvlak());
    }

    private void run(int count) throws IOException, InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int own = i;
            threads.add(Thread.ofPlatform().start(() -> appendUntilStopped(own)));
        }
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        stopped = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void appendUntilStopped(int thread) {
        AggregateId aggregate = Appends.aggregate(name + "t" + thread);
        long sequence = 0;
        for (int turn = 0; !stopped; turn++) {
            sequence = append(aggregate, sequence, thread % 2 == 0);
            if (contesting) {
                contest(turn);
            }
        }
    }

    /** Returns the sequence to go on with. */
    private long append(AggregateId aggregate, long sequence, boolean withTexts) {
        try {
            Receipt receipt = Appends.append(ledger, aggregate, sequence, withTexts);
            say("done " + aggregate.id() + " " + sequence + " " + receipt.first());
            return sequence + Appends.EVENTS;
        } catch (OutcomeUnknown unknown) {
            say("unknown " + aggregate.id() + " " + sequence);
            return ledger.ledger().readAggregate(aggregate, 0).size();
        } catch (StoreFailed failed) {
            say("failed " + failed.trouble() + " " + aggregate.id() + " " + sequence);
            return sequence;
        } catch (LedgerBusy busy) {
            say("busy");
            return sequence;
        }
    }

    private void contest(int turn) {
        AggregateId contested = Appends.aggregate("contested" + turn);
        try {
            Appends.append(ledger, contested, 0, false);
            say("won " + turn);
        } catch (PlaceTaken taken) {
            say("refused " + turn);
        }
    }

    /** One write of less than a pipe holds, so that a kill leaves no half a line. */
    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
