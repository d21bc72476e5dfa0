package nl.draagvlak.acceptance.architecture.broken.query.cupboard;

/** Something in a room that nobody knows. */
record Thing() {}
