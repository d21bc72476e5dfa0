package nl.draagvlak.query.smallwin;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UntoldWinReadTest extends ReadTest {

    private static final LocalDate DAY = TODAY.minusDays(30);

    @BeforeEach
    void theDeskSucceeded() {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TargetGroupAdded(new TargetGroupId("desk"), "Desk", null, null));
        register("s1", "Noor de Wit");
        achieved("w1", DAY, Set.of("s1"), Set.of("desk"));
    }

    private void achieved(String id, LocalDate day, Set<String> people, Set<String> groups) {
        record(
                "small-win",
                id,
                new SmallWinAchieved(
                        new EntryId("small-win", id, "0"),
                        Script.said("a hundred cases"),
                        people(people),
                        groups(groups),
                        day,
                        null));
    }

    private void told(String id, String local, Set<String> people, Set<String> groups) {
        record(
                "small-win",
                id,
                new SmallWinTold(
                        new EntryId("small-win", id, local),
                        people(people),
                        groups(groups),
                        Script.said("over coffee"),
                        null,
                        TODAY,
                        null));
    }

    private static Set<StakeholderId> people(Set<String> ids) {
        return ids.stream().map(StakeholderId::new).collect(Collectors.toSet());
    }

    private static Set<TargetGroupId> groups(Set<String> ids) {
        return ids.stream().map(TargetGroupId::new).collect(Collectors.toSet());
    }

    @Test
    void showsAWinThatNobodyToldToThoseWhoDidIt() {
        read("/untold-wins")
                .jsonPath("$.items[0].what")
                .isEqualTo("a hundred cases")
                .jsonPath("$.items[0].tellings")
                .isEqualTo(0)
                .jsonPath("$.items[0].people[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[0].groups[0].name")
                .isEqualTo("Desk");
    }

    @Test
    void showsWhoIsLeftToTell() {
        told("w1", "1", Set.of("s1"), Set.of());
        read("/untold-wins")
                .jsonPath("$.items[0].tellings")
                .isEqualTo(1)
                .jsonPath("$.items[0].people")
                .isEmpty()
                .jsonPath("$.items[0].groups[0].group")
                .isEqualTo("desk");
    }

    @Test
    void keepsSilentOnceAllHeardOfIt() {
        told("w1", "1", Set.of("s1"), Set.of());
        told("w1", "2", Set.of(), Set.of("desk"));
        read("/untold-wins").jsonPath("$.items").isEmpty();
    }

    @Test
    void beginsWithWhatWasNeverTold() {
        achieved("w2", DAY.plusDays(1), Set.of("s1"), Set.of());
        told("w1", "1", Set.of("s1"), Set.of());
        read("/untold-wins")
                .jsonPath("$.items[0].id")
                .isEqualTo("w2")
                .jsonPath("$.items[1].id")
                .isEqualTo("w1");
    }
}
