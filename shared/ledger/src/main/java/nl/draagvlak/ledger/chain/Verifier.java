package nl.draagvlak.ledger.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Computes the chain again from commits given in order, and stops at the first that does not fit. It needs nothing but what is stored:
 * no keys, no database, no knowledge of what the events mean.
 *
 * <p>For one thread at a time.
 */
public final class Verifier {

    private final Map<String, ProgrammeHead> programmes = new TreeMap<>();
    private long next = 1;
    private Hash head = Hash.NONE;
    private Instant recordedAt = Instant.EPOCH;
    private @Nullable Flaw flaw;

    /**
     * What does not fit.
     *
     * @param position position of the first event of the commit at which the chain breaks
     * @param why in English, for an auditor
     */
    public record Flaw(long position, String why) {}

    /** Takes the next commit; once something did not fit, nothing more is taken. */
    public void take(Commit commit) {
        if (flaw == null) {
            String why = check(commit);
            if (why == null) {
                next = commit.last() + 1;
                head = commit.hash();
                recordedAt = commit.recordedAt();
            } else {
                flaw = new Flaw(next, why);
            }
        }
    }

    /** The first thing that did not fit; null when all did. */
    public @Nullable Flaw flaw() {
        return flaw;
    }

    /** The last position up to which everything fits. */
    public long verifiedUpTo() {
        return next - 1;
    }

    /** The hash of the last commit that fits. */
    public Hash head() {
        return head;
    }

    /** Where each programme's own chain ends at {@link #verifiedUpTo()}, in alphabetical order. */
    public List<ProgrammeHead> programmes() {
        return List.copyOf(programmes.values());
    }

    private @Nullable String check(Commit commit) {
        if (commit.position() != next) {
            return "the next commit has position " + commit.position();
        }
        if (commit.recordedAt().isBefore(recordedAt)) {
            return "it was recorded before its predecessor";
        }
        List<Hash> hashes = new ArrayList<>();
        Map<String, ProgrammeHead> heads = new HashMap<>();
        int events = 0;
        for (String json : commit.appends()) {
            AppendPlace place;
            try {
                place = AppendPlace.of(json);
            } catch (JacksonException | IllegalArgumentException unreadable) {
                return "an append is not what this version writes";
            }
            ProgrammeHead before = heads.getOrDefault(
                    place.programme(),
                    programmes.getOrDefault(place.programme(), ProgrammeHead.beginning(place.programme())));
            if (!before.isFollowedBy(place)) {
                return "an append does not follow its programme's last one";
            }
            Hash hash = Links.append(json);
            heads.put(place.programme(), new ProgrammeHead(place.programme(), place.number(), hash));
            hashes.add(hash);
            events += place.events();
        }
        if (events != commit.count()) {
            return "it says " + commit.count() + " events and holds " + events;
        }
        Hash computed = Links.commit(commit.position(), commit.count(), commit.recordedAt(), head, hashes);
        if (!computed.equals(commit.hash())) {
            return "its hash is not that of its content and predecessor";
        }
        programmes.putAll(heads);
        return null;
    }
}
