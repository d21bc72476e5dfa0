package nl.draagvlak.query.measurement;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearningCurveReadTest extends ReadTest {

    private static final LocalDate DAY = TODAY.minusDays(30);

    @BeforeEach
    void twoTownsAndTheirDesks() {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TargetGroupAdded(new TargetGroupId("desk"), "Desk", null, null));
        register("north", "Noorderend");
        register("south", "Zuidersluis");
        register("council", "Works council");
    }

    private void take(MeasurementTaken taken) {
        record("measurement", taken.entry().holder(), taken);
    }

    private void consent(String id, Allowed allowed, String... organisations) {
        record(
                "consent",
                id,
                new ConsentGiven(
                        new EntryId("consent", id, "0"),
                        new StakeholderId("council"),
                        Set.of(allowed),
                        Set.of(),
                        Set.of(organisations).stream().map(StakeholderId::new).collect(Collectors.toSet()),
                        null,
                        DAY,
                        null));
    }

    @Test
    void drawsUnderstandingOverTimeWithSampleAndInterval() {
        take(Measured.understanding("m2", "desk", 3, 12, TODAY));
        take(Measured.understanding("m1", "desk", 2, 14, DAY));
        read("/learning-curves")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].groupName")
                .isEqualTo("Desk")
                .jsonPath("$.items[0].curves[0].about")
                .isEqualTo("understanding")
                .jsonPath("$.items[0].curves[0].points[0].value")
                .isEqualTo(2.0)
                .jsonPath("$.items[0].curves[0].points[0].share")
                .isEqualTo(0.25)
                .jsonPath("$.items[0].curves[0].points[0].sample")
                .isEqualTo(14)
                .jsonPath("$.items[0].curves[0].points[0].interval.method")
                .isEqualTo("t")
                .jsonPath("$.items[0].curves[0].points[1].value")
                .isEqualTo(3.0);
    }

    @Test
    void doesNotShowWhatFourPeopleAnswered() {
        take(Measured.understanding("m1", "desk", 2, 4, DAY));
        read("/learning-curves")
                .jsonPath("$.items[0].curves[0].points")
                .isEmpty()
                .jsonPath("$.items[0].curves[0].withheld")
                .isEqualTo(1);
    }

    @Test
    void showsWhatFivePeopleAnswered() {
        take(Measured.understanding("m1", "desk", 2, 5, DAY));
        read("/learning-curves")
                .jsonPath("$.items[0].curves[0].points.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].curves[0].withheld")
                .isEqualTo(0);
    }

    @Test
    void showsWhatFourPeopleAnsweredOnceItIsAllowed() {
        take(Measured.understanding("m1", "desk", 2, 4, DAY));
        consent("c1", Allowed.SMALL_GROUPS);
        read("/learning-curves")
                .jsonPath("$.items[0].curves[0].points.length()")
                .isEqualTo(1);
        read("/learning-curves?asOf=" + DAY.minusDays(1)).jsonPath("$.items").isEmpty();
    }

    @Test
    void stopsShowingItOnTheDayTheConsentEnds() {
        take(Measured.understanding("m1", "desk", 2, 4, DAY));
        consent("c1", Allowed.SMALL_GROUPS);
        record("consent", "c1", new ConsentEnded(new EntryId("consent", "c1", "1"), null, TODAY, null));
        read("/learning-curves").jsonPath("$.items[0].curves[0].points").isEmpty();
        read("/learning-curves?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.items[0].curves[0].points.length()")
                .isEqualTo(1);
    }

    @Test
    void putsWhatIsClaimedBesideWhatWasSeen() {
        take(Measured.adoption("m1", Measure.ADOPTION_CLAIMED, "north", 85, 0, DAY));
        take(Measured.adoption("m2", Measure.ADOPTION_OBSERVED, "north", 30, 40, TODAY));
        read("/learning-curves")
                .jsonPath("$.items[0].organisation.name")
                .isEqualTo("Noorderend")
                .jsonPath("$.items[0].adoption.claimed")
                .isEqualTo(0.85)
                .jsonPath("$.items[0].adoption.observed")
                .isEqualTo(0.3)
                .jsonPath("$.items[0].adoption.distance")
                .isEqualTo(0.55)
                .jsonPath("$.items[0].curves[0].points[0].interval")
                .doesNotExist();
    }

    @Test
    void doesNotCompareOrganisationsThatDidNotAllowIt() {
        take(Measured.adoption("m1", Measure.ADOPTION_OBSERVED, "north", 85, 40, DAY));
        take(Measured.adoption("m2", Measure.ADOPTION_OBSERVED, "south", 30, 40, DAY));
        consent("c1", Allowed.COMPARISON, "north");
        read("/learning-curves")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].organisation.organisation")
                .isEqualTo("north")
                .jsonPath("$.notCompared[0].name")
                .isEqualTo("Zuidersluis");
        read("/learning-curves?organisation=south")
                .jsonPath("$.items[0].organisation.organisation")
                .isEqualTo("south")
                .jsonPath("$.notCompared")
                .isEmpty();
    }

    @Test
    void comparesOrganisationsOnceAllMayBe() {
        take(Measured.adoption("m1", Measure.ADOPTION_OBSERVED, "north", 85, 40, DAY));
        take(Measured.adoption("m2", Measure.ADOPTION_OBSERVED, "south", 30, 40, DAY));
        consent("c1", Allowed.COMPARISON);
        read("/learning-curves")
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.notCompared")
                .isEmpty();
    }

    @Test
    void sparesTheFewWhereverEventsAreShownAsTheyWereStored() {
        take(Measured.understanding("m1", "desk", 2, 4, DAY));
        read("/measurements/m1")
                .jsonPath("$.entries[0].data.value")
                .doesNotExist()
                .jsonPath("$.entries[0].data.spread")
                .doesNotExist()
                .jsonPath("$.entries[0].data.withheld")
                .isEqualTo("small-group")
                .jsonPath("$.entries[0].data.sample")
                .isEqualTo(4);
        read("/ledger?from=1").jsonPath("$..value").isEmpty();
    }

    @Test
    void showsTheFiguresOfFiveWhereEventsAreShownAsTheyWereStored() {
        take(Measured.understanding("m1", "desk", 2, 5, DAY));
        read("/measurements/m1")
                .jsonPath("$.entries[0].data.value")
                .isEqualTo(2.0)
                .jsonPath("$.entries[0].data.withheld")
                .doesNotExist();
    }
}
