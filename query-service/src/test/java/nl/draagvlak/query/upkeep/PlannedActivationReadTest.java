package nl.draagvlak.query.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class PlannedActivationReadTest extends UpkeepTest {

    private static final LocalDate SOON = TODAY.plusDays(14);
    private static final StakeholderId EVA = new StakeholderId("s3");

    @Test
    void isNotThereUnlessItWasPlanned() {
        plan("").doesNotExist();
    }

    @Test
    void isDueOnTheDayAndOverdueOnTheDayAfter() {
        planned(SOON);
        state("?asOf=" + SOON.minusDays(1), "ahead");
        state("?asOf=" + SOON, "due");
        state("?asOf=" + SOON.plusDays(1), "overdue");
    }

    @Test
    void movesAlongWithTheTransitionMoment() {
        planned(null);
        state("", "no-day");
        moved(SOON, null);
        on("").isEqualTo(SOON.toString());
        moved(SOON.plusDays(90), null);
        on("").isEqualTo(SOON.plusDays(90).toString());
        read("/coalitions/c1").jsonPath("$.plannedActivation.chosen").isEqualTo(false);
    }

    @Test
    void doesNotMoveAlongWithTheMomentOfOneGroup() {
        planned(null);
        moved(SOON, null);
        moved(SOON.plusDays(90), new TargetGroupId("desk"));
        on("").isEqualTo(SOON.toString());
    }

    @Test
    void staysOnADayThatWasChosen() {
        planned(SOON);
        moved(SOON.plusDays(90), null);
        on("").isEqualTo(SOON.toString());
    }

    @Test
    void givesWayToALaterPlan() {
        planned(SOON);
        planned(SOON.plusDays(1));
        on("").isEqualTo(SOON.plusDays(1).toString());
    }

    @Test
    void isOverOnceTheCoalitionWasCalledOn() {
        planned(SOON);
        long before = files.ledger().head();
        happen(new CoalitionActivated(entry(), TODAY));
        plan("").doesNotExist();
        plan("?knownAt=" + before).exists();
        plan("?asOf=" + TODAY.minusDays(1)).exists();
    }

    @Test
    void isNotSettledByWhatWentBefore() {
        planned(SOON);
        happen(new CoalitionActivated(entry(), TODAY.minusDays(31)));
        plan("").exists();
    }

    @Test
    void isOverOnceItWasGivenUp() {
        planned(SOON);
        happen(new ActivationCalledOff(entry(), Script.said("too early"), TODAY));
        plan("").doesNotExist();
        plan("?asOf=" + TODAY.minusDays(1)).exists();
    }

    @Test
    void isThereAgainWhenGivingItUpWasNotSo() {
        planned(SOON);
        EntryId off = entry();
        happen(new ActivationCalledOff(off, null, TODAY));
        happen(new EntryWithdrawn(off, Script.said("never said")));
        plan("").exists();
    }

    @Test
    void comesOntoTheAgendaFourWeeksBefore() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        planned(TODAY.plusDays(28));
        activations("?asOf=" + TODAY.minusDays(1)).isEqualTo(0);
        activations("").isEqualTo(1);
        read("/agenda")
                .jsonPath("$.items[0].title")
                .isEqualTo("Get Noor de Wit ready: the coalition “Zicht” is to be called on")
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.plusDays(28).toString())
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false)
                .jsonPath("$.items[0].owner")
                .doesNotExist();
    }

    @Test
    void staysOnTheAgendaWhenTheDayHasGoneBy() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        planned(TODAY.minusDays(1));
        read("/agenda").jsonPath("$.items[0].overdue").isEqualTo(true);
        happen(new CoalitionActivated(entry(), TODAY));
        activations("").isEqualTo(0);
    }

    @Test
    void isOnTheAgendaOfWhoeverKeepsTheRelationship() {
        register("s3", "Eva Smit");
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        joins(BRAM, CommitmentStep.PUBLIC, TODAY.minusDays(60));
        long assigned = record(
                "relationship",
                "r1",
                new RelationshipAssigned(EntryId.of("relationship.r1.0"), NOOR, EVA, null, TODAY.minusDays(9), null));
        planned(SOON);
        activations("").isEqualTo(2);
        read("/agenda?for=" + EVA)
                .jsonPath("$.items[1].owner")
                .isEqualTo(EVA.value())
                .jsonPath("$.items[1].about.length()")
                .isEqualTo(1)
                .jsonPath("$.items[1].about[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[1].evidence[0]")
                .isEqualTo(assigned);
    }

    @Test
    void asksNothingOfWhoOnlyWasInvitedOrObjects() {
        invited(NOOR, null, TODAY.minusDays(60));
        joins(BRAM, CommitmentStep.PUBLIC, TODAY.minusDays(60));
        record(
                "stakeholder",
                BRAM.value(),
                new ObjectionMade(Script.entry("stakeholder", BRAM.value(), 1), Script.said("no"), TODAY));
        planned(SOON);
        activations("").isEqualTo(0);
    }

    @Test
    void standsInTheCalendar() {
        planned(SOON);
        String calendar = new String(
                Objects.requireNonNull(read("/upkeep.ics").returnResult().getResponseBody()), StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains("Call on “Zicht”", SOON.format(DateTimeFormatter.BASIC_ISO_DATE))
                .contains("-c1-activation-" + SOON);
    }

    @Test
    void isTellableInTheLedger() {
        planned(null);
        read("/ledger?from=" + files.ledger().head() + "&limit=1")
                .jsonPath("$.items[0].type")
                .isEqualTo("coalition.activation-planned");
    }

    private void planned(@Nullable LocalDate on) {
        happen(new ActivationPlanned(entry(), on, TODAY.minusDays(30)));
    }

    private void moved(LocalDate moment, @Nullable TargetGroupId group) {
        record(
                "programme",
                programme.value(),
                new TransitionMomentMoved(
                        new EntryId("programme", programme.value(), entry().local()),
                        moment,
                        group,
                        null,
                        null,
                        TODAY.minusDays(20)));
    }

    private JsonPathAssertions plan(String query) {
        return read("/coalitions/c1" + query).jsonPath("$.plannedActivation");
    }

    private JsonPathAssertions on(String query) {
        return read("/coalitions/c1/upkeep" + query).jsonPath("$.activation.planned.on");
    }

    private void state(String query, String state) {
        read("/coalitions/c1" + query).jsonPath("$.plannedActivation.state").isEqualTo(state);
    }

    private JsonPathAssertions activations(String query) {
        BodyContentSpec agenda = read("/agenda" + query);
        return agenda.jsonPath("$.items.length()");
    }
}
