package nl.draagvlak.query.learning;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.learning.Chooser;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouteReadTest extends ReadTest {

    private static final LocalDate DAY = TODAY.minusDays(30);
    private static final LocalDate MOMENT = LocalDate.of(2027, 1, 1);
    private static final TargetGroupId DESK = new TargetGroupId("desk");

    @BeforeEach
    void theDeskMustJoin() {
        record("programme", programme.value(), new ProgrammeEvent.TargetGroupAdded(DESK, "Desk", null, null));
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TransitionMomentMoved(
                        entry("programme", programme.value(), "0"), MOMENT, null, null, null, DAY));
    }

    private static EntryId entry(String kind, String id, String local) {
        return new EntryId(kind, id, local);
    }

    @Test
    void showsTheMomentForEveryoneWhenNoneWasSetForTheGroup() {
        read("/routes")
                .jsonPath("$.items[0].name")
                .isEqualTo("Desk")
                .jsonPath("$.items[0].transitionMoment")
                .isEqualTo(MOMENT.toString())
                .jsonPath("$.items[0].moves")
                .isEmpty()
                .jsonPath("$.items[0].joining")
                .doesNotExist();
    }

    @Test
    void showsTheOtherRouteThatWasConsidered() {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TransitionMomentMoved(
                        entry("programme", programme.value(), "1"),
                        MOMENT.plusMonths(3),
                        DESK,
                        null,
                        Script.said("an assisted desk"),
                        TODAY));
        read("/routes")
                .jsonPath("$.items[0].transitionMoment")
                .isEqualTo("2027-04-01")
                .jsonPath("$.items[0].moves[0].alternative")
                .isEqualTo("an assisted desk");
        read("/routes?asOf=" + TODAY.minusDays(1)).jsonPath("$.items[0].moves").isEmpty();
    }

    @Test
    void showsTheMomentToJoinThatWasChosenLast() {
        chosen("j2", MOMENT.plusDays(9), Chooser.GROUP, TODAY);
        chosen("j1", MOMENT, Chooser.PROGRAMME, DAY);
        read("/routes")
                .jsonPath("$.items[0].joining.moment")
                .isEqualTo("2027-01-10")
                .jsonPath("$.items[0].joining.chosenBy")
                .isEqualTo("group");
    }

    @Test
    void showsWhatMustBeInOrderAsItWasLastSeen() {
        record(
                "condition",
                "c1",
                new ConditionNamed(
                        entry("condition", "c1", "0"),
                        Script.said("a screen"),
                        ConditionSort.TECHNIQUE,
                        DESK,
                        null,
                        DAY,
                        null));
        assessed("1", Met.YES, TODAY);
        assessed("2", Met.NO, TODAY.minusDays(1));
        read("/routes")
                .jsonPath("$.items[0].conditions[0].kind")
                .isEqualTo("technique")
                .jsonPath("$.items[0].conditions[0].met")
                .isEqualTo("yes");
    }

    private void chosen(String id, LocalDate moment, Chooser by, LocalDate day) {
        record(
                "joining-moment",
                id,
                new JoiningMomentChosen(entry("joining-moment", id, "0"), DESK, moment, by, null, day, null));
    }

    private void assessed(String local, Met met, LocalDate day) {
        record(
                "condition",
                "c1",
                new ConditionAssessed(entry("condition", "c1", local), met, Script.said("seen"), day, null));
    }
}
