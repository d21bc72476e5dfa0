package nl.draagvlak.events;

/**
 * An event that this version does not know. A fold carries it and shows it raw; an aggregate that meets it refuses commands.
 *
 * @param type stored name
 * @param revision stored revision
 * @param json its data as stored
 */
public record UnknownEvent(String type, int revision, String json) implements Event {}
