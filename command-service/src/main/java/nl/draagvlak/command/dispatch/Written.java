package nl.draagvlak.command.dispatch;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What a write led to.
 *
 * @param aggregate the aggregate that changed
 * @param id id of the resource that the caller asked for
 * @param version sequence of the aggregate's last event, 0 and up
 * @param entry the dated entry that was made or changed; null when there is none
 * @param position position of the last event in the ledger
 * @param created whether something was made that was not there
 */
public record Written(
        AggregateId aggregate,
        String id,
        long version,
        @Nullable EntryId entry,
        long position,
        boolean created) {}
