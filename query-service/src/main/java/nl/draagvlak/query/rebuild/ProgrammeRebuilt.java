package nl.draagvlak.query.rebuild;

import nl.draagvlak.events.ProgrammeId;

/** A programme is served from a fold that began at its first event, so whatever was drawn from the earlier one is worth nothing. */
public record ProgrammeRebuilt(ProgrammeId programme) {}
