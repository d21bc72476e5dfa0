package nl.draagvlak.ledger.fold.checkpoint;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.fold.Fold;
import nl.draagvlak.ledger.fold.checkpoint.CheckpointNote.Origin;
import nl.draagvlak.ledger.record.LargeBodies;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints of one fold, at most one for each programme. One that was made by other code, with another event catalogue, from another
 * history, or that was damaged or changed since, is not used: whoever asks begins at the first event instead.
 *
 * @param <S> the state of the fold
 */
public final class Checkpoints<S> {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final FoldCheckpoints kept;
    private final LargeBodies bodies;
    private final String name;
    private final Fold<S> fold;
    private @Nullable FoldCode code;

    Checkpoints(FoldCheckpoints kept, String name, Fold<S> fold) {
        this.kept = kept;
        this.bodies = new LargeBodies(kept.records());
        this.name = name;
        this.fold = fold;
    }

    /** The programme's state as it was kept; empty when nothing was, or nothing that can be used. */
    public Optional<Taken<S>> read(ProgrammeId programme) {
        try {
            return kept.records().read(key(programme)).flatMap(stored -> read(programme, stored));
        } catch (RuntimeException unreadable) {
            LOG.warn("the checkpoint of fold {} of programme {} cannot be read", name, programme, unreadable);
            return Optional.empty();
        }
    }

    private Optional<Taken<S>> read(ProgrammeId programme, Stored stored) {
        CheckpointNote note = CheckpointNote.of(stored.body());
        if (note == null
                || !note.origin().equals(origin(programme, note.origin().position()))) {
            LOG.info("the checkpoint of fold {} of programme {} is of another version or history", name, programme);
            return Optional.empty();
        }
        byte[] body = bodies.read(place(programme, note.place()), note.parts()).orElse(new byte[0]);
        byte[] seal = HexFormat.of().parseHex(note.seal());
        if (!MessageDigest.isEqual(seal, seal(note, body))) {
            LOG.warn("the checkpoint of fold {} of programme {} is damaged", name, programme);
            return Optional.empty();
        }
        S state = form(programme).read(body, type(programme));
        return Optional.of(new Taken<>(state, note.origin().position(), note.weight()));
    }

    /**
     * Keeps a state in place of an earlier one. The state must not change meanwhile.
     *
     * @return whether it was kept; false when another process kept one at the same time
     */
    public boolean write(ProgrammeId programme, Taken<S> taken) {
        byte[] body = form(programme).write(taken.state());
        Optional<Stored> before = kept.records().read(key(programme));
        CheckpointNote old =
                before.map(stored -> CheckpointNote.of(stored.body())).orElse(null);
        String place = old != null && old.place().equals("a") ? "b" : "a";
        int parts = bodies.write(place(programme, place), body);
        CheckpointNote note = new CheckpointNote(origin(programme, taken.position()), taken.weight(), place, parts, "");
        String written =
                note.sealedWith(HexFormat.of().formatHex(seal(note, body))).written();
        boolean kept = this.kept
                .records()
                .write(key(programme), before.map(Stored::version).orElse(0L), written);
        if (kept && old != null) {
            bodies.remove(place(programme, old.place()), old.parts());
        }
        return kept;
    }

    /** Throws a checkpoint away. */
    public void remove(ProgrammeId programme) {
        kept.records().read(key(programme)).ifPresent(stored -> {
            kept.records().remove(key(programme));
            CheckpointNote note = CheckpointNote.of(stored.body());
            if (note != null) {
                bodies.remove(place(programme, note.place()), note.parts());
            }
        });
    }

    private byte[] seal(CheckpointNote note, byte[] body) {
        Mac mac = Digests.mac(kept.secret());
        mac.update(note.sealed());
        return mac.doFinal(body);
    }

    private Origin origin(ProgrammeId programme, long position) {
        return new Origin(
                name,
                programme,
                code(programme).hash(),
                kept.catalogue(),
                position,
                kept.hashAt(programme, position).orElse(Hash.NONE));
    }

    private StateForm form(ProgrammeId programme) {
        FoldCode known = code(programme);
        return new StateForm(known::has);
    }

    private synchronized FoldCode code(ProgrammeId programme) {
        FoldCode known = code;
        if (known == null) {
            known = kept.code(fold, fold.empty(programme));
            code = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Class<S> type(ProgrammeId programme) {
        return (Class<S>) fold.empty(programme).getClass();
    }

    private String key(ProgrammeId programme) {
        return "fold/" + name + "/" + programme;
    }

    private String place(ProgrammeId programme, String place) {
        return key(programme) + "/" + place;
    }
}
