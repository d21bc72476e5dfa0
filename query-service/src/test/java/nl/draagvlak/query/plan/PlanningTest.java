package nl.draagvlak.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.plan.Proposal.ProposedStep;
import nl.draagvlak.query.plan.Terms.Busy;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void beginsWithWhomTheChangeSpreadsFurthestFrom() {
        Proposal proposal = Planning.of(star().drawn(), terms(1, 3));
        assertThat(proposal.steps()).extracting(ProposedStep::stakeholder).containsExactly(id("hub"));
        assertThat(proposal.guaranteed()).isTrue();
        assertThat(proposal.reach().value()).isBetween(2.0, 5.0);
        assertThat(proposal.reach().low()).isLessThan(proposal.reach().value());
        assertThat(proposal.counted()).isEqualTo(6);
    }

    @Test
    void sendsTheMessengerThatIsTrustedMost() {
        Picture picture = star().tie("hub", "near", TieKind.TRUST, 0.4, false)
                .tie("hub", "dear", TieKind.TRUST, 0.9, false)
                .drawn();
        ProposedStep step = Planning.of(picture, terms(1, 3)).steps().getFirst();
        assertThat(step.messenger()).isEqualTo(id("dear"));
        assertThat(step.trust()).isGreaterThan(0);
        assertThat(step.evidence()).isNotEmpty();
    }

    @Test
    void knowsNoMessengerWhereNobodyIsTrusted() {
        assertThat(Planning.of(star().drawn(), terms(1, 3)).steps().getFirst().messenger())
                .isNull();
    }

    @Test
    void doesNotSendSomebodyWhoIsAgainst() {
        Picture picture = star().tie("hub", "near", TieKind.TRUST, 0.4, false)
                .tie("hub", "dear", TieKind.TRUST, 0.9, false)
                .stance("dear", -1)
                .drawn();
        assertThat(Planning.of(picture, terms(1, 3)).steps().getFirst().messenger())
                .isEqualTo(id("near"));
    }

    @Test
    void leavesOutWhoIsAgainstWhoLeavesAndWhoIsNotWanted() {
        Picture picture =
                star().stance("hub", -2).leaves("near", MONDAY.plusDays(5)).drawn();
        Terms terms = new Terms(9, 9, MONDAY, MONDAY.plusDays(60), List.of(), Set.of(id("dear")));
        Proposal proposal = Planning.of(picture, terms);
        assertThat(proposal.leftOut())
                .containsEntry(id("hub"), "against")
                .containsEntry(id("near"), "leaves")
                .containsEntry(id("dear"), "asked-for");
        assertThat(proposal.steps())
                .extracting(ProposedStep::stakeholder)
                .doesNotContain(id("hub"), id("near"), id("dear"))
                .hasSize(3);
    }

    @Test
    void leavesOutWhoObjects() {
        Picture drawn = star().drawn();
        StakeholderView hub = Objects.requireNonNull(drawn.stakeholders().get(id("hub")));
        StakeholderView objecting = hub.objecting(new Noted<>(EntryId.of("stakeholder.hub.x"), 1, MONDAY, MONDAY));
        Map<StakeholderId, StakeholderView> people = new LinkedHashMap<>(drawn.stakeholders());
        people.put(id("hub"), objecting);
        Proposal proposal = Planning.of(drawn.withStakeholders(people), terms(9, 9));
        assertThat(proposal.leftOut()).containsEntry(id("hub"), "objects");
        assertThat(proposal.steps()).extracting(ProposedStep::stakeholder).doesNotContain(id("hub"));
    }

    @Test
    void plansWorkingDaysAroundABusyCalendar() {
        Terms terms =
                new Terms(4, 2, MONDAY, MONDAY.plusDays(30), List.of(new Busy(MONDAY, MONDAY.plusDays(1))), Set.of());
        List<LocalDate> days = FreeDays.in(terms);
        assertThat(days)
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(7), MONDAY.plusDays(8));
        assertThat(days).noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    @Test
    void plansNoMoreThanFitsBeforeTheLastDay() {
        Terms terms = new Terms(9, 2, MONDAY, MONDAY.plusDays(6), List.of(), Set.of());
        assertThat(FreeDays.in(terms)).hasSize(2);
        assertThat(Planning.of(star().drawn(), terms).steps()).hasSize(2);
    }

    @Test
    void putsSeveralOnADayWhenAWeekHasMoreThanItsDays() {
        Terms terms = new Terms(7, 7, MONDAY, MONDAY.plusDays(6), List.of(), Set.of());
        assertThat(FreeDays.in(terms)).hasSize(7).startsWith(MONDAY, MONDAY);
    }

    @Test
    void expectsOpinionsToMoveTowardsSupport() {
        Proposal.Movement movement = Planning.of(star().drawn(), terms(2, 3)).opinion();
        assertThat(movement.lowBefore()).isEqualTo(-2);
        assertThat(movement.highBefore()).isEqualTo(2);
        assertThat(movement.lowAfter()).isGreaterThan(-2);
        assertThat(movement.highAfter()).isEqualTo(2);
    }

    @Test
    void proposesTheSameTwice() {
        assertThat(Planning.of(star().drawn(), terms(3, 3))).isEqualTo(Planning.of(star().drawn(), terms(3, 3)));
    }

    @Test
    void proposesNothingWhereThereIsNobody() {
        Proposal proposal = Planning.of(new Sketch().domain("d").drawn(), terms(3, 3));
        assertThat(proposal.steps()).isEmpty();
        assertThat(proposal.reach().value()).isZero();
        assertThat(proposal.guaranteed()).isFalse();
    }

    private static Sketch star() {
        Sketch sketch = new Sketch().domain("d").people("d", "hub", "near", "dear", "one", "two", "six");
        for (String other : List.of("one", "two", "six", "near")) {
            sketch.tie("hub", other, TieKind.INFLUENCE, 0.9, false);
        }
        return sketch;
    }

    private static Terms terms(int people, int perWeek) {
        return new Terms(people, perWeek, MONDAY, MONDAY.plusDays(60), List.of(), Set.of());
    }

    private static StakeholderId id(String id) {
        return new StakeholderId(id);
    }
}
