package nl.draagvlak.acceptance.architecture.broken.query.util;

/** Something in a cupboard. */
record Thing() {}
