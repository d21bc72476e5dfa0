package nl.draagvlak.query.network;

/**
 * How much of a domain supports the programme, as shares from 0 to 1.
 *
 * @param low the share if everybody whose stance is not known did not support it
 * @param value the share among those whose stance is known, weighted by influence
 * @param high the share if everybody whose stance is not known did support it
 * @param unweighted the share among those whose stance is known, every member counted alike
 */
public record Support(double low, double value, double high, double unweighted) {}
