package nl.draagvlak.query.intervention;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterventionReadTest extends ReadTest {

    @BeforeEach
    void planAnIntervention() {
        register("s1", "Noor de Wit");
        happen(new InterventionEvent.InterventionPlanned(
                Script.entry("intervention", "v1", 1),
                "altercasting",
                List.of("social-proof"),
                new StakeholderId("s1"),
                Set.of(),
                Set.of(),
                List.of(),
                Script.said("less doubt"),
                TODAY.plusDays(10)));
    }

    @Test
    void showsAPlanBeforeItsDay() {
        read("/interventions/v1")
                .jsonPath("$.technique")
                .isEqualTo("altercasting")
                .jsonPath("$.techniqueName")
                .isEqualTo("Speak to a role")
                .jsonPath("$.levers[0]")
                .isEqualTo("social-proof")
                .jsonPath("$.messenger.name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.expected")
                .isEqualTo("less doubt")
                .jsonPath("$.effectiveOn")
                .isEqualTo(TODAY.plusDays(10).toString())
                .jsonPath("$.cancelled")
                .isEqualTo(false);
    }

    @Test
    void showsWhatItDidOnlyFromTheDayThatWasSeen() {
        happen(new InterventionEvent.EffectObserved(
                Script.entry("intervention", "v1", 2),
                2,
                false,
                new TargetGroupId("g1"),
                Script.said("it helped"),
                TODAY));
        read("/interventions")
                .jsonPath("$.items[0].effects[0].note")
                .isEqualTo("it helped")
                .jsonPath("$.items[0].effects[0].judgement")
                .isEqualTo(false)
                .jsonPath("$.items[0].effects[0].group")
                .isEqualTo("g1");
        read("/interventions?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.items[0].effects")
                .isEmpty();
    }

    private void happen(InterventionEvent event) {
        record("intervention", "v1", event);
    }
}
