package nl.draagvlak.events.catalogue;

/**
 * The name and revision an event is stored under, for good; a Java class name never is.
 *
 * @param name such as {@code stakeholder.stance-taken}
 * @param revision 1 and up
 */
public record EventType(String name, int revision) {

    @Override
    public String toString() {
        return name + "@" + revision;
    }
}
