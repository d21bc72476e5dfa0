package nl.draagvlak.access;

import java.util.Locale;
import java.util.Set;
import nl.draagvlak.events.ActorId;

/**
 * Whoever is asking, as the web layer established it. A controller takes it as a parameter.
 *
 * @param actor opaque id
 * @param roles what they may do
 * @param language the language they read, Dutch or English
 */
public record Caller(ActorId actor, Set<Role> roles, Locale language) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the roles allows it. */
    public boolean is(Role role) {
        return roles.contains(Role.ADMINISTRATOR) || roles.contains(role);
    }
}
