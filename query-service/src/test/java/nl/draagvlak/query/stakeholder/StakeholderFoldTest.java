package nl.draagvlak.query.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StakeholderFoldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final StakeholderId NOOR = new StakeholderId("noor");
    private static final StakeholderId ENNE = new StakeholderId("enne");
    private static final StakeholderId BRAM = new StakeholderId("bram");

    private final Script script = new Script("p1");
    private final StakeholderFold fold = new StakeholderFold();
    private long entries;

    @Test
    void doesNotKnowAStakeholderBeforeItWasRegistered() {
        happen(NOOR, registered());
        assertThat(at(0, MONDAY)).isEmpty();
        assertThat(now()).containsOnlyKeys(NOOR);
    }

    @Test
    void keepsAStanceTowardAStatementApartFromOneTowardTheProgramme() {
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.StanceTaken(entry(NOOR), stance(new StatementId("t1"), -2, MONDAY)));
        assertThat(noor().stance()).isNull();
        assertThat(noor().statementStances()).containsOnlyKeys(new StatementId("t1"));
    }

    @Test
    void showsADepartureThatIsStillToCome() {
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.StakeholderLeft(entry(NOOR), null, MONDAY.plusDays(30)));
        assertThat(Objects.requireNonNull(noor().leavesOn()).value()).isEqualTo(MONDAY.plusDays(30));
        assertThat(noor().presentOn(MONDAY.plusDays(30))).isTrue();
        assertThat(noor().presentOn(MONDAY.plusDays(31))).isFalse();
    }

    @Test
    void forgetsADepartureThatWasWithdrawn() {
        happen(NOOR, registered());
        EntryId entry = entry(NOOR);
        happen(NOOR, new StakeholderEvent.StakeholderLeft(entry, null, MONDAY));
        happen(NOOR, new StakeholderEvent.EntryWithdrawn(entry, Script.said("stays")));
        assertThat(noor().leavesOn()).isNull();
    }

    @Test
    void doesNotShowARoleBeforeItsFirstDay() {
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.RoleTakenUp(entry(NOOR), BRAM, MONDAY.plusDays(1), MONDAY.plusDays(90)));
        assertThat(noor().roles()).isEmpty();
        assertThat(Objects.requireNonNull(at(script.head(), MONDAY.plusDays(1)).get(NOOR))
                        .roles())
                .singleElement()
                .satisfies(role -> assertThat(role.value().until()).isEqualTo(MONDAY.plusDays(90)));
    }

    @Test
    void letsALaterReportOfAVoicePutTheEarlierOneRight() {
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry(NOOR), sponsorSince(MONDAY.minusDays(30), null)));
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry(NOOR), sponsorSince(MONDAY, MONDAY)));
        assertThat(noor().voices())
                .singleElement()
                .satisfies(voice -> assertThat(voice.value().until()).isEqualTo(MONDAY));
    }

    @Test
    void keepsTheVoicesForDifferentPeopleApart() {
        Voice there = new Voice(VoiceKind.ENTHUSIAST, null, new TargetGroupId("g1"), MONDAY, null);
        Voice here = new Voice(VoiceKind.ENTHUSIAST, null, new TargetGroupId("g2"), MONDAY, null);
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry(NOOR), there));
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry(NOOR), here));
        assertThat(noor().voices()).extracting(Noted::value).containsExactly(there, here);
    }

    @Test
    void forgetsAVoiceThatWasWithdrawn() {
        happen(NOOR, registered());
        EntryId entry = entry(NOOR);
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry, sponsorSince(MONDAY, null)));
        happen(NOOR, new StakeholderEvent.EntryWithdrawn(entry, Script.said("was not so")));
        assertThat(noor().voices()).isEmpty();
    }

    @Test
    void doesNotShowAVoiceBeforeItsFirstDay() {
        happen(NOOR, registered());
        happen(NOOR, new StakeholderEvent.VoiceTakenUp(entry(NOOR), sponsorSince(MONDAY.plusDays(1), null)));
        assertThat(noor().voices()).isEmpty();
    }

    private static Voice sponsorSince(LocalDate day, @Nullable LocalDate until) {
        return new Voice(VoiceKind.SPONSOR, null, null, day, until);
    }

    @Test
    void saysOfTheOneWhatWasSaidOfTheOtherOnceTheyAreMerged() {
        happen(NOOR, registered());
        happen(ENNE, registered());
        happen(ENNE, new StakeholderEvent.StanceTaken(entry(ENNE), stance(null, 2, MONDAY)));
        long before = script.head();
        happen(ENNE, new StakeholderEvent.StakeholderMerged(NOOR, Script.said("the same")));
        assertThat(now()).containsOnlyKeys(NOOR);
        assertThat(Objects.requireNonNull(noor().stance()).value().value()).isEqualTo(2);
        assertThat(at(before, MONDAY)).containsOnlyKeys(NOOR, ENNE);
    }

    @Test
    void letsThemStandApartOnceTheMergeIsUndone() {
        happen(NOOR, registered());
        happen(ENNE, registered());
        happen(ENNE, new StakeholderEvent.StakeholderMerged(NOOR, Script.said("the same")));
        happen(ENNE, new StakeholderEvent.MergeUndone(NOOR, Script.said("not the same")));
        assertThat(now()).containsOnlyKeys(NOOR, ENNE);
    }

    @Test
    void followsMergesToTheLastOne() {
        happen(NOOR, registered());
        happen(ENNE, registered());
        happen(BRAM, registered());
        happen(ENNE, new StakeholderEvent.StakeholderMerged(BRAM, Script.said("the same")));
        happen(BRAM, new StakeholderEvent.StakeholderMerged(NOOR, Script.said("the same")));
        assertThat(fold.identities(script.head()).of(ENNE)).isEqualTo(NOOR);
    }

    private StakeholderView noor() {
        return Objects.requireNonNull(now().get(NOOR));
    }

    private Map<StakeholderId, StakeholderView> now() {
        return at(script.head(), MONDAY);
    }

    private Map<StakeholderId, StakeholderView> at(long knownAt, LocalDate asOf) {
        return fold.at(new Moment(knownAt, asOf), fold.identities(knownAt));
    }

    private void happen(StakeholderId who, StakeholderEvent event) {
        script.record("stakeholder", who.value(), event);
        RecordedEvent recorded = script.recorded().getLast();
        fold.take(recorded, event);
    }

    private EntryId entry(StakeholderId holder) {
        return Script.entry("stakeholder", holder.value(), entries++);
    }

    private static Stance stance(@org.jspecify.annotations.Nullable StatementId statement, int value, LocalDate day) {
        return new Stance(statement, value, day, Script.said("seen"), false);
    }

    private static StakeholderEvent registered() {
        return new StakeholderEvent.StakeholderRegistered(new Profile(
                StakeholderKind.ROLE, Script.said("a name"), null, null, null, Set.of(), Set.of(), null, null, null));
    }
}
