package nl.draagvlak.ledger.append;

import java.time.Instant;

/**
 * An append is durable.
 *
 * @param first position of its first event
 * @param last position of its last event
 */
public record Receipt(long first, long last, Instant recordedAt) {}
