package nl.draagvlak.ledger.fold.checkpoint;

import com.esotericsoftware.kryo.Kryo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.ExportLine;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.fold.Fold;
import nl.draagvlak.ledger.json.EventJson;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.store.CommitStore;

/** Where the checkpoints of all folds are kept, and what they are held against. */
public final class FoldCheckpoints {

    private final RecordStore records;
    private final CommitStore commits;
    private final EventJson events;
    private final byte[] secret;

    /**
     * Keeps checkpoints.
     *
     * @param records where they are kept
     * @param commits what they are held against
     * @param events how the events were read that folds took in
     * @param secret seals them, so that what was not written here is not believed
     */
    public FoldCheckpoints(RecordStore records, CommitStore commits, EventJson events, byte[] secret) {
        this.records = records;
        this.commits = commits;
        this.events = events;
        this.secret = secret.clone();
    }

    /**
     * The checkpoints of one fold.
     *
     * @param name the fold's own name, part of a key
     */
    public <S> Checkpoints<S> of(String name, Fold<S> fold) {
        return new Checkpoints<>(this, name, fold);
    }

    RecordStore records() {
        return records;
    }

    byte[] secret() {
        return secret;
    }

    Hash catalogue() {
        return Hash.of(Digests.sha256().digest(events.fingerprint().getBytes(StandardCharsets.UTF_8)));
    }

    FoldCode code(Fold<?> fold, Object state) {
        List<Class<?>> roots = new ArrayList<>(events.readBy());
        roots.addAll(List.of(fold.getClass(), state.getClass(), StateForm.class, Kryo.class));
        return FoldCode.of(roots);
    }

    /** The hash of the append that holds a programme's event at a position; empty when it has no event there. */
    Optional<Hash> hashAt(ProgrammeId programme, long position) {
        return commits.readProgramme(programme, position - 1, 1).stream()
                .filter(append -> append.position() <= position)
                .findFirst()
                .map(append -> ExportLine.Append.of(append.json()))
                .map(ExportLine.Append::hash);
    }
}
