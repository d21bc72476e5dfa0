package nl.draagvlak.command.dispatch;

/**
 * What became of a command.
 *
 * @param version sequence of the aggregate's last event
 * @param position position of the last event; the head of the ledger when there was nothing to change
 * @param began whether the aggregate came to be
 */
public record Sent(long version, long position, boolean began) {}
