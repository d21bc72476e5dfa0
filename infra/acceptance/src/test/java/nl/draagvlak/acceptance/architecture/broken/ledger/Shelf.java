package nl.draagvlak.acceptance.architecture.broken.ledger;

/** Something of the ledger. */
public record Shelf() {}
