package nl.draagvlak.command.rule;

import static nl.draagvlak.command.rule.HistoryRule.A_CORRECTION_IS_OF_THE_SAME_SORT_AS_ITS_ENTRY;
import static nl.draagvlak.command.rule.HistoryRule.A_WITHDRAWN_ENTRY_STAYS_WITHDRAWN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.EntryId;

/**
 * The dated entries of one aggregate: which there are, of which sort, and which were withdrawn.
 *
 * @param <S> what is remembered of an entry: its sort, or all that it says
 */
public final class Entries<S> {

    private final Map<EntryId, S> sorts = new LinkedHashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();

    /** Takes an entry in, or says it again. */
    public void add(EntryId entry, S sort) {
        sorts.put(entry, sort);
    }

    /** Marks an entry as withdrawn. */
    public void withdraw(EntryId entry) {
        withdrawn.add(entry);
    }

    /**
     * The sort of an entry that stands.
     *
     * @throws Refusal 404 when there is no such entry, 409 {@code entry-withdrawn} when it was withdrawn
     */
    public S standing(EntryId entry) {
        S sort = sorts.get(entry);
        if (sort == null) {
            throw Refusal.notFound();
        }
        A_WITHDRAWN_ENTRY_STAYS_WITHDRAWN.requires(!withdrawn.contains(entry));
        return sort;
    }

    /** What is remembered of the entries that stand, in the order they were taken in. */
    public List<S> standing() {
        return sorts.entrySet().stream()
                .filter(entry -> !withdrawn.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * Refuses the correction of an entry that does not stand or is of another sort.
     *
     * @throws Refusal as {@link #standing}, or 409 {@code entry-of-another-sort}
     */
    public void correctable(EntryId entry, S sort) {
        A_CORRECTION_IS_OF_THE_SAME_SORT_AS_ITS_ENTRY.requires(standing(entry) == sort);
    }
}
