package nl.draagvlak.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identity of a dated entry, by which a later event corrects or withdraws it. Written {@code kind.holder.number}, so that it tells which
 * aggregate answers for it: {@code stakeholder.k3p9.7f2a}.
 *
 * @param kind concept of the aggregate that holds the entry
 * @param holder id of that aggregate
 * @param local identity of the entry within the aggregate
 */
public record EntryId(String kind, String holder, String local) {

    public EntryId {
        Identifier.checked(kind);
        Identifier.checked(holder);
        Identifier.checked(local);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when the text is not {@code kind.holder.local}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryId of(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not kind.holder.local");
        }
        return new EntryId(parts[0], parts[1], parts[2]);
    }

    /** The aggregate that answers for the entry. */
    public AggregateId aggregate(ProgrammeId programme) {
        return new AggregateId(programme, kind, holder);
    }

    @JsonValue
    @Override
    public String toString() {
        return kind + "." + holder + "." + local;
    }
}
