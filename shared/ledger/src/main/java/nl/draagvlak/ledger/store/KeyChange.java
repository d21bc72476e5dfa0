package nl.draagvlak.ledger.store;

/**
 * What an append does to a unique key.
 *
 * @param kind what sort of value it is, for whoever is refused
 * @param claim the key
 * @param taken whether it is taken (true) or given back (false)
 */
public record KeyChange(String kind, Claim.Key claim, boolean taken) {}
