package nl.draagvlak.acceptance.architecture.broken.events.stakeholder;

/** An event that says that it is one. */
record MovedEvent() {}
