package nl.draagvlak.query.stakeholder;

import nl.draagvlak.events.personal.Personal;

/**
 * The reference by which the world outside knows a stakeholder, still sealed.
 *
 * @param position of the event that registered whoever bears it
 */
public record Reference(Personal text, long position) {}
