package nl.draagvlak.ledger.store;

import java.time.Instant;

/**
 * An append as a store gives it back.
 *
 * @param position position of its first event
 * @param recordedAt when its commit was recorded
 * @param json its text exactly as stored
 */
public record StoredAppend(long position, Instant recordedAt, String json) {}
