package nl.draagvlak.command.coalition;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** Who stands where in one coalition, as the entries that were not withdrawn leave it, in the order they were recorded. */
final class Partnerships {

    /** Where somebody stands. */
    enum Standing {
        STRANGER,
        INVITED,
        PARTNER
    }

    private record Word(StakeholderId partner, Standing standing) {}

    private final Map<EntryId, Word> words = new LinkedHashMap<>();

    void said(EntryId entry, StakeholderId partner, Standing standing) {
        words.put(entry, new Word(partner, standing));
    }

    void withdrawn(EntryId entry) {
        words.remove(entry);
    }

    Standing of(StakeholderId partner) {
        Standing last = Standing.STRANGER;
        for (Word word : words.values()) {
            if (word.partner.equals(partner)) {
                last = word.standing;
            }
        }
        return last;
    }
}
