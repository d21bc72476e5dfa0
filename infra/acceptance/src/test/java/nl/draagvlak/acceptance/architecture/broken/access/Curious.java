package nl.draagvlak.acceptance.architecture.broken.access;

import nl.draagvlak.acceptance.architecture.broken.ledger.Shelf;

/** Access rules that read the ledger. */
record Curious(Shelf shelf) {}
