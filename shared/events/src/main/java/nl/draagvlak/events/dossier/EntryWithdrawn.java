package nl.draagvlak.events.dossier;

import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;

/** An entry of a dossier turned out not to be so. */
public record EntryWithdrawn(EntryId entry, Personal reason) implements Event {}
