package nl.draagvlak.ledger.reading;

import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.ExportLine;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.store.StoredAppend;

/**
 * Writes out one programme's history exactly as it is stored, page by page: personal texts stay sealed and nothing of other programmes is
 * in it. It ends where the programme ended when the export was begun.
 */
public final class ProgrammeExport {

    private final CommitStore store;
    private final ProgrammeId programme;
    private final int events;
    private final long end;

    /**
     * Begins an export.
     *
     * @param events how many a page holds, some more where an append holds more
     */
    public ProgrammeExport(CommitStore store, ProgrammeId programme, int events) {
        this.store = store;
        this.programme = programme;
        this.events = events;
        this.end = store.head(programme);
    }

    /**
     * A part of the export.
     *
     * @param text whole lines
     * @param position of the last event in it
     * @param appends how many appends were written up to here
     * @param head hash of the last of them
     * @param last whether nothing comes after it
     */
    public record Page(String text, long position, long appends, Hash head, boolean last) {}

    /** The header, which every export begins with. */
    public Page first() {
        return new Page(new ExportLine.Header(programme.value()).written(), 0, 0, Hash.NONE, false);
    }

    /** What comes after a page; of the last page, nothing does. */
    public Page after(Page before) {
        StringBuilder text = new StringBuilder();
        long position = before.position();
        long appends = before.appends();
        Hash head = before.head();
        List<StoredAppend> found = position < end ? store.readProgramme(programme, position, events) : List.of();
        for (StoredAppend append : found) {
            if (append.position() > end) {
                break;
            }
            ExportLine.Append line = ExportLine.Append.of(append.json());
            text.append(line.written());
            position = append.position() + line.events() - 1;
            appends++;
            head = line.hash();
        }
        boolean last = found.isEmpty() || position >= end;
        if (last) {
            text.append(new ExportLine.End(appends, head).written());
        }
        return new Page(text.toString(), position, appends, head, last);
    }
}
