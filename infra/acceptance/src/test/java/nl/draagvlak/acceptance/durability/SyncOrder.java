package nl.draagvlak.acceptance.durability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.acceptance.durability.Trace.Call;

/** Follows one caller's appends through the system calls and notes every one that came too early. */
final class SyncOrder {

    private static final String LEDGER = "ledger.db-wal";
    private static final String VAULT = "vault.db-wal";

    private final Set<String> dirty = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private int answers;
    private int syncs;
    private int syncsAtLastAnswer;

    void take(Call call) {
        String file = call.file().substring(call.file().lastIndexOf('/') + 1);
        switch (call.name()) {
            case "write", "pwrite64" -> write(file, call);
            case "fsync", "fdatasync" -> sync(file, call);
            default -> throw new IllegalArgumentException(call.name());
        }
    }

    /** What was answered, or written, before its time. */
    List<String> complaints() {
        return complaints;
    }

    /** How many appends were answered. */
    int answers() {
        return answers;
    }

    /** How often the ledger's journal was brought to the disk. */
    int syncs() {
        return syncs;
    }

    private void write(String file, Call call) {
        if (call.ended()) {
            return;
        }
        if (call.text().contains("\"done ")) {
            answer(call);
        }
        if (file.equals(LEDGER) && dirty.contains(VAULT)) {
            complaints.add("an event was written before the key of its text was on the disk");
        }
        dirty.add(file);
    }

    private void answer(Call call) {
        answers++;
        if (dirty.contains(LEDGER)) {
            complaints.add("answered before what was written was on the disk: " + call.text());
        }
        if (syncs == syncsAtLastAnswer) {
            complaints.add("answered without a sync of its own: " + call.text());
        }
        syncsAtLastAnswer = syncs;
    }

    /** Only what was written before a sync began is on the disk when it ends, and a writer of one caller writes nothing meanwhile. */
    private void sync(String file, Call call) {
        if (call.ended()) {
            dirty.remove(file);
            syncs += file.equals(LEDGER) ? 1 : 0;
        }
    }
}
