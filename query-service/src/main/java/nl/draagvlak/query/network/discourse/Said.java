package nl.draagvlak.query.network.discourse;

/**
 * One time that somebody took a position on a statement.
 *
 * @param actor number of who did, 0 and up
 * @param statement number of what it was about, 0 and up
 * @param position on the {@link Scale} of the discourse
 */
public record Said(int actor, int statement, int position) {}
