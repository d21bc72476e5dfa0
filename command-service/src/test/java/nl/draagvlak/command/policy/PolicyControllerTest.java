package nl.draagvlak.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.ledger.LedgerFiles;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see how the policies are doing. */
class PolicyControllerTest {

    @TempDir
    Path folder;

    private final Blocking blocking = new Blocking();
    private LedgerFiles ledger;
    private PolicyController controller;

    @BeforeEach
    void open() {
        PolicySettings settings = new PolicySettings(false, 1, 1, Duration.ofSeconds(1));
        ledger = LedgerFiles.open(folder, Clock.systemUTC());
        PolicyWorkshop workshop = new PolicyWorkshop(
                EmbeddedEventStore.builder().storageEngine(ledger.engine()).build(),
                ledger.engine(),
                ledger.records(),
                Clock.systemUTC(),
                settings,
                () -> "process");
        controller = new PolicyController(new Policies(List.of(), workshop, settings), ledger.ledger(), blocking);
    }

    @AfterEach
    void close() {
        blocking.close();
        ledger.close();
    }

    @Test
    void showsThemToAnAdministrator() {
        assertThat(Objects.requireNonNull(
                                controller.all(caller(Role.ADMINISTRATOR)).block())
                        .items())
                .isEmpty();
    }

    @Test
    void refusesEverybodyElse() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> controller.all(caller(role)))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status())
                                .isEqualTo(403));
                assertThatThrownBy(() -> controller.retry("WhenThisThenThat", caller(role)))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status())
                                .isEqualTo(403));
            }
        }
    }

    private static Caller caller(Role role) {
        return new Caller(new ActorId("anna"), Set.of(role), Locale.ENGLISH);
    }
}
