package nl.draagvlak.query.work;

/**
 * How far a piece of work is.
 *
 * @param done pieces that are done
 * @param total pieces known of so far; more may be found on the way
 */
public record Progress(int done, int total) {}
