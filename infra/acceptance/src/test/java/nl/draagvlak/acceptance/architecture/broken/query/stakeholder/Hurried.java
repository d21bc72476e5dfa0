package nl.draagvlak.acceptance.architecture.broken.query.stakeholder;

import java.time.LocalDate;
import java.time.ZoneId;

/** Looks at its own watch. */
record Hurried() {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
