package nl.draagvlak.acceptance.architecture.broken.command;

/** Something of the command service. */
public record Order() {}
