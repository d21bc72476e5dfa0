package nl.draagvlak.query.network.spread;

/**
 * How many are reached.
 *
 * @param mean over the simulations
 * @param standardError of that mean: it lies within twice as much of the true one in about 95 of 100 cases
 */
public record Spread(double mean, double standardError) {}
