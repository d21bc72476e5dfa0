package nl.draagvlak.acceptance.architecture.broken.access;

/** Something of the access module. */
public record Door() {}
