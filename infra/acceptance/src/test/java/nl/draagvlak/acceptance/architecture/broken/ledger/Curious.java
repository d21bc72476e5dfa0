package nl.draagvlak.acceptance.architecture.broken.ledger;

import nl.draagvlak.acceptance.architecture.broken.access.Door;

/** A ledger that asks who may see it. */
public record Curious(Door door) {}
