package nl.draagvlak.acceptance.architecture.broken.method;

import nl.draagvlak.acceptance.architecture.broken.ledger.Shelf;

/** A method that reads the ledger. */
record Curious(Shelf shelf) {}
