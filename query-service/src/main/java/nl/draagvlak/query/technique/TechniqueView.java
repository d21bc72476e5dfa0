package nl.draagvlak.query.technique;

import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueId;

/**
 * A technique of one's own as it stood at a moment.
 *
 * @param retired whether it is not to be used any more
 * @param position position of its last event
 * @param version sequence of that event
 */
public record TechniqueView(TechniqueId id, Technique technique, boolean retired, long position, long version) {}
