package nl.draagvlak.acceptance.architecture.broken.query;

/** Something of the query service. */
public record Answer() {}
