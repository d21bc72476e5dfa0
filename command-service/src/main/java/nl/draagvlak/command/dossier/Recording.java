package nl.draagvlak.command.dossier;

import nl.draagvlak.events.dossier.DossierEntry;

/**
 * How one sort of entry is asked for. A correction is asked for in the same shape.
 *
 * @param kind the kind of dossier it is written down in
 * @param shape the record that stands for the request
 * @param sort the event that stands for the entry
 * @param wording makes the one of the other
 */
public record Recording<T extends Record>(
        String kind, Class<T> shape, Class<? extends DossierEntry> sort, Wording<T> wording) {}
