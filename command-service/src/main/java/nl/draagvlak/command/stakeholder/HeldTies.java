package nl.draagvlak.command.stakeholder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;

/** The outgoing ties of one stakeholder, as the entries that were not withdrawn leave them, in the order they were recorded. */
public final class HeldTies {

    /** Where a tie goes; at most one of each kind stands. */
    public record End(StakeholderId to, TieKind kind) {
        /** Where this tie goes. */
        public static End of(Tie tie) {
            return new End(tie.to(), tie.kind());
        }
    }

    private sealed interface Word {}

    private record Reported(Tie tie) implements Word {}

    private record Ended(End end) implements Word {}

    private final Map<EntryId, Word> words = new LinkedHashMap<>();

    /** A report, or what a correction made of it. */
    public void reported(EntryId entry, Tie tie) {
        words.put(entry, new Reported(tie));
    }

    /** An end in the world. */
    public void ended(EntryId entry, End end) {
        words.put(entry, new Ended(end));
    }

    /** An entry that turned out not to be so. */
    public void withdrawn(EntryId entry) {
        words.remove(entry);
    }

    /** The ties that stand. */
    public Map<End, Tie> standing() {
        Map<End, Tie> standing = new HashMap<>();
        for (Word word : words.values()) {
            switch (word) {
                case Reported reported -> standing.put(End.of(reported.tie), reported.tie);
                case Ended ended -> standing.remove(ended.end);
            }
        }
        return standing;
    }
}
