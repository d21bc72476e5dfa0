package nl.draagvlak.standalone.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScriptedClockTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant EARLIER = Instant.parse("2025-12-01T09:00:00Z");

    private final ScriptedClock clock = new ScriptedClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void standsAtTheMomentItWasSetToUntilItIsSetBack() {
        clock.setTo(EARLIER);
        assertThat(clock.instant()).isEqualTo(EARLIER);
        clock.setBack();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void takesReadersInOtherZonesAlong() {
        Clock amsterdam = clock.withZone(ZoneId.of("Europe/Amsterdam"));
        clock.setTo(EARLIER);
        assertThat(amsterdam.instant()).isEqualTo(EARLIER);
    }
}
