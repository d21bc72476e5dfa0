package nl.draagvlak.access;

import java.util.Set;
import nl.draagvlak.events.ActorId;

/**
 * Who somebody turned out to be when they signed in or showed a token.
 *
 * @param actor opaque id
 * @param roles what they may do
 */
public record Identity(ActorId actor, Set<Role> roles) {

    public Identity {
        roles = Set.copyOf(roles);
    }

    /** Somebody who may do everything. */
    public static Identity administrator(String actor) {
        return new Identity(new ActorId(actor), Set.of(Role.ADMINISTRATOR));
    }

    @Override
    public String toString() {
        return actor.value();
    }
}
