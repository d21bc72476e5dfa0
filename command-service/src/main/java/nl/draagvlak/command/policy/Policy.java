package nl.draagvlak.command.policy;

/**
 * A rule of the form when… then…: something that happened leads to a proposal to somebody, who decides. A policy may be shown the same
 * event twice, and must then change nothing. It sees personal texts sealed.
 */
public interface Policy {

    /** The rule as its name; tokens and letters are kept under it, so it stays. */
    String name();

    /** Whether events of a class may matter to it. */
    boolean concerns(Class<?> event);

    /** Does what follows from an event. An exception parks the event, and all after it of the same programme, until it is tried again. */
    void when(Occurrence occurrence);
}
