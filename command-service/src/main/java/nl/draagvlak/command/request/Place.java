package nl.draagvlak.command.request;

import java.util.Objects;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What a write is about.
 *
 * @param aggregate the aggregate that decides
 * @param id id of the resource that the caller asked for
 * @param entry the dated entry it makes or changes; null when it makes none
 * @param makes whether it makes something that was not there
 */
public record Place(
        AggregateId aggregate, String id, @Nullable EntryId entry, boolean makes) {

    /** A new aggregate without dated entry. */
    public static Place made(AggregateId aggregate) {
        return new Place(aggregate, aggregate.id(), null, true);
    }

    /** A new aggregate that begins with a dated entry. */
    public static Place made(AggregateId aggregate, String local) {
        return new Place(aggregate, aggregate.id(), entry(aggregate, local), true);
    }

    /** A new dated entry of an aggregate. */
    public static Place entered(AggregateId aggregate, IdSource ids) {
        return new Place(aggregate, aggregate.id(), entry(aggregate, ids.next()), true);
    }

    /** A new part of an aggregate, with an id of its own. */
    public static Place part(AggregateId aggregate, IdSource ids) {
        return new Place(aggregate, ids.next(), null, true);
    }

    /** An aggregate that changes. */
    public static Place changed(AggregateId aggregate) {
        return new Place(aggregate, aggregate.id(), null, false);
    }

    /** An entry that changes. */
    public static Place changed(ProgrammeId programme, EntryId entry) {
        return new Place(entry.aggregate(programme), entry.holder(), entry, false);
    }

    /** The entry, where it is known that there is one. */
    public EntryId dated() {
        return Objects.requireNonNull(entry);
    }

    /** What the write led to. */
    Written written(long version, long position, boolean began) {
        return new Written(aggregate, id, version, entry, position, makes || began);
    }

    private static EntryId entry(AggregateId aggregate, String local) {
        return new EntryId(aggregate.kind(), aggregate.id(), local);
    }
}
