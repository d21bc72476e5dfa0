package nl.draagvlak.ledger.fold.checkpoint;

/**
 * A state and how far it has come.
 *
 * @param position position of the last event of its programme that it took in
 * @param weight an estimate of the bytes it takes in memory
 */
public record Taken<S>(S state, long position, long weight) {}
