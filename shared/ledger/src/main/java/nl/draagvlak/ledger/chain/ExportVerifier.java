package nl.draagvlak.ledger.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Computes one programme's chain again from the lines of its export, and stops at the first that does not fit. Of a checkpoint it takes the
 * programme's signed head, which is what makes a history that was cut off or written anew show.
 *
 * <p>For one thread at a time.
 */
final class ExportVerifier {

    private final @Nullable Checkpoint checkpoint;
    private @Nullable ProgrammeHead head;
    private @Nullable ProgrammeHead signed;
    private boolean ended;
    private long events;
    private @Nullable String flaw;

    /** Holds an export against a checkpoint whose signature was checked, or against itself only. */
    ExportVerifier(@Nullable Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Takes the next line; once something did not fit, nothing more is taken. */
    void take(String line) {
        if (flaw != null) {
            return;
        }
        try {
            flaw = ended ? "something follows its end" : check(ExportLine.of(line));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            flaw = head == null ? "this is not an export of this version" : after("a line that no export has");
        }
    }

    /** What does not fit, in English, once all lines are taken; null when everything does. */
    @Nullable
    String flaw() {
        if (flaw != null) {
            return flaw;
        }
        if (head == null) {
            return "it is empty";
        }
        if (!ended) {
            return after("no end: the export was cut off");
        }
        return signed != null && head.appends() < signed.appends()
                ? "the checkpoint covers " + signed.appends() + " appends and the export has only " + head.appends()
                        + ": its tail was removed"
                : null;
    }

    /** The end of the chain so far; throws before the first line. */
    ProgrammeHead head() {
        return Optional.ofNullable(head).orElseThrow();
    }

    /** How many events fit. */
    long events() {
        return events;
    }

    private @Nullable String check(ExportLine line) {
        ProgrammeHead before = head;
        if (line instanceof ExportLine.Header header && before == null) {
            return begin(header);
        }
        if (before == null) {
            return "it does not begin with its header";
        }
        return switch (line) {
            case ExportLine.Header _ -> after("a second header");
            case ExportLine.Append append -> join(append, before);
            case ExportLine.End end -> end(end, before);
        };
    }

    private @Nullable String begin(ExportLine.Header header) {
        head = ProgrammeHead.beginning(header.programme());
        if (checkpoint != null) {
            signed = checkpoint.head(header.programme()).orElse(null);
            return signed == null ? "the checkpoint does not know programme " + header.programme() : null;
        }
        return null;
    }

    private @Nullable String join(ExportLine.Append append, ProgrammeHead before) {
        AppendPlace place = AppendPlace.of(append.text());
        if (!place.programme().equals(before.programme())) {
            return after("an append of programme " + place.programme());
        }
        if (!before.isFollowedBy(place)) {
            return after("an append that does not follow it");
        }
        Hash hash = Links.append(append.text());
        if (!hash.equals(append.hash())) {
            return after("an append whose hash is not that of its bytes");
        }
        head = new ProgrammeHead(place.programme(), place.number(), hash);
        events += place.events();
        return signed != null && signed.appends() == place.number() && !signed.equals(head)
                ? "append " + place.number()
                        + " is not the one that the checkpoint signed: the history was written anew"
                : null;
    }

    private @Nullable String end(ExportLine.End end, ProgrammeHead before) {
        ended = true;
        return end.appends() == before.appends() && end.head().equals(before.hash())
                ? null
                : after("an end that speaks of " + end.appends() + " appends and head " + end.head());
    }

    private String after(String what) {
        return "after append " + (head == null ? 0 : head.appends()) + " comes " + what;
    }
}
