package nl.draagvlak.acceptance.architecture.broken.standalone.time;

/** Something that may tell the time by itself. */
record Watch() {}
