package nl.draagvlak.acceptance.architecture.broken.query.stakeholder;

import java.util.UUID;

/** Makes up an id. */
record Gambling() {

    String id() {
        return UUID.randomUUID().toString();
    }
}
