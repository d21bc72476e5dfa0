package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.AGGREGATE;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.ENTRY;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.OTHER;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.SELF;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.entry;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.entryWithdrawn;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.newTie;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.organisation;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.personRegistered;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.profile;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stakeholderMerged;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stakeholderRegistered;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stance;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stanceTaken;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.tie;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.tieReported;

import java.util.List;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ChangeProfile;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.EndTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.LeaveProgramme;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MakeObjection;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MergeStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RegisterStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTies;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpRole;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpVoice;
import nl.draagvlak.command.stakeholder.StakeholderCommand.UndoMerge;
import nl.draagvlak.command.stakeholder.StakeholderCommand.WithdrawEntry;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ProfileChanged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholderTest {

    private final AggregateTestFixture<Stakeholder> stakeholder = Given.aggregate(Stakeholder.class, Stakeholder::new);

    @Test
    void registersAStakeholder() {
        stakeholder
                .givenNoPriorActivity()
                .when(new RegisterStakeholder(AGGREGATE, organisation()))
                .expectEvents(stakeholderRegistered());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesPowerOutsideItsRange(double power) {
        stakeholder
                .givenNoPriorActivity()
                .when(new RegisterStakeholder(AGGREGATE, profile(StakeholderKind.ROLE, null, power)))
                .expectNoEvents()
                .expectException(refusedWith("power-out-of-range"));
    }

    @Test
    void keepsTheReferenceWhenTheProfileChanges() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new ChangeProfile(AGGREGATE, profile(StakeholderKind.ROLE, "K-99", 0.9)))
                .expectEvents(new ProfileChanged(profile(StakeholderKind.ROLE, "K-17", 0.9)));
    }

    @Test
    void takesAStance() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new TakeStance(AGGREGATE, ENTRY, stance(-2)))
                .expectEvents(stanceTaken(-2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesInterestOutsideItsRange(double interest) {
        Profile sound = organisation();
        Profile profile = new Profile(
                sound.kind(),
                sound.name(),
                sound.reference(),
                sound.domain(),
                sound.layer(),
                sound.targetGroups(),
                sound.speaksFor(),
                sound.power(),
                interest,
                sound.mandate());
        stakeholder
                .givenNoPriorActivity()
                .when(new RegisterStakeholder(AGGREGATE, profile))
                .expectNoEvents()
                .expectException(refusedWith("interest-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3, 7})
    void refusesAStanceBeyondOpposedOrChampion(int value) {
        stakeholder
                .given(stakeholderRegistered())
                .when(new TakeStance(AGGREGATE, ENTRY, stance(value)))
                .expectNoEvents()
                .expectException(refusedWith("stance-out-of-range"));
    }

    @Test
    void correctsAStance() {
        stakeholder
                .given(stakeholderRegistered(), stanceTaken(2))
                .when(new CorrectStance(AGGREGATE, ENTRY, stance(1), words("misheard")))
                .expectEvents(new StanceCorrected(ENTRY, stance(1), words("misheard")));
    }

    @Test
    void refusesToCorrectATieAsIfItWereAStance() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.5))
                .when(new CorrectStance(AGGREGATE, ENTRY, stance(1), words("misheard")))
                .expectException(refusedWith("entry-of-another-sort"));
    }

    @Test
    void refusesToCorrectAnEntryThatIsNotThere() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new CorrectStance(AGGREGATE, ENTRY, stance(1), words("misheard")))
                .expectException(refusedWith("not-found"));
    }

    @Test
    void refusesToCorrectAnEntryThatWasWithdrawn() {
        stakeholder
                .given(stakeholderRegistered(), stanceTaken(2), entryWithdrawn())
                .when(new CorrectStance(AGGREGATE, ENTRY, stance(1), words("misheard")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    @Test
    void withdrawsAnEntry() {
        stakeholder
                .given(stakeholderRegistered(), stanceTaken(2))
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("heard it wrongly")))
                .expectEvents(entryWithdrawn());
    }

    @Test
    void refusesToWithdrawTwice() {
        stakeholder
                .given(stakeholderRegistered(), stanceTaken(2), entryWithdrawn())
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    @Test
    void reportsATie() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new ReportTie(AGGREGATE, ENTRY, tie(OTHER, 0.6)))
                .expectEvents(tieReported(0.6));
    }

    @Test
    void confirmsATieThatStands() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6))
                .when(new ReportTie(AGGREGATE, entry("e2"), tie(OTHER, 0.6)))
                .expectEvents(new TieReported(entry("e2"), tie(OTHER, 0.6)));
    }

    @Test
    void refusesATieToOneself() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new ReportTie(AGGREGATE, ENTRY, tie(SELF, 0.6)))
                .expectNoEvents()
                .expectException(refusedWith("tie-to-oneself"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAConfidenceOutsideItsRange(double confidence) {
        Tie sound = tie(OTHER, 0.6);
        Tie tie =
                new Tie(sound.to(), sound.kind(), sound.strength(), confidence, false, null, sound.effectiveOn(), null);
        stakeholder
                .given(stakeholderRegistered())
                .when(new ReportTie(AGGREGATE, ENTRY, tie))
                .expectNoEvents()
                .expectException(refusedWith("confidence-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.0001, 2, Double.NaN})
    void refusesAStrengthOutsideItsRange(double strength) {
        stakeholder
                .given(stakeholderRegistered())
                .when(new ReportTie(AGGREGATE, ENTRY, tie(OTHER, strength)))
                .expectNoEvents()
                .expectException(refusedWith("strength-out-of-range"));
    }

    @Test
    void correctsATie() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6))
                .when(new CorrectTie(AGGREGATE, ENTRY, tie(OTHER, 0.3), words("now and then")))
                .expectEvents(new TieCorrected(ENTRY, tie(OTHER, 0.3), words("now and then")));
    }

    @Test
    void endsATie() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6))
                .when(new EndTie(AGGREGATE, entry("e2"), OTHER, TieKind.INFLUENCE, DAY))
                .expectEvents(new TieEnded(entry("e2"), OTHER, TieKind.INFLUENCE, DAY));
    }

    @Test
    void refusesToEndATieThatDoesNotStand() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6), entryWithdrawn())
                .when(new EndTie(AGGREGATE, entry("e2"), OTHER, TieKind.INFLUENCE, DAY))
                .expectException(refusedWith("no-such-tie"));
    }

    @Test
    void letsAPersonTakeUpARole() {
        stakeholder
                .given(personRegistered())
                .when(new TakeUpRole(AGGREGATE, ENTRY, OTHER, DAY, DAY))
                .expectEvents(new RoleTakenUp(ENTRY, OTHER, DAY, DAY));
    }

    @Test
    void refusesARoleForWhatIsNoPerson() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new TakeUpRole(AGGREGATE, ENTRY, OTHER, DAY, null))
                .expectException(refusedWith("not-a-person"));
    }

    @Test
    void refusesARoleThatIsItsOwnHolder() {
        stakeholder
                .given(personRegistered())
                .when(new TakeUpRole(AGGREGATE, ENTRY, SELF, DAY, null))
                .expectException(refusedWith("role-of-oneself"));
    }

    @Test
    void refusesARoleThatEndsBeforeItBegins() {
        stakeholder
                .given(personRegistered())
                .when(new TakeUpRole(AGGREGATE, ENTRY, OTHER, DAY, DAY.minusDays(1)))
                .expectException(refusedWith("ends-before-it-begins"));
    }

    @Test
    void letsAStakeholderSpeakForTheChange() {
        Voice voice = new Voice(VoiceKind.ADOPTION_COACH, null, new TargetGroupId("g1"), DAY, DAY);
        stakeholder
                .given(stakeholderRegistered())
                .when(new TakeUpVoice(AGGREGATE, ENTRY, voice))
                .expectEvents(new VoiceTakenUp(ENTRY, voice));
    }

    @Test
    void refusesAVoiceThatEndsBeforeItBegins() {
        refusesVoice(new Voice(VoiceKind.SPONSOR, null, null, DAY, DAY.minusDays(1)), "ends-before-it-begins");
    }

    @Test
    void refusesAVoiceForADomainAndATargetGroupInOne() {
        refusesVoice(
                new Voice(VoiceKind.ENTHUSIAST, new DomainId("d1"), new TargetGroupId("g1"), DAY, null),
                "domain-and-group");
    }

    @Test
    void refusesAnAmbassadorOfNobody() {
        refusesVoice(new Voice(VoiceKind.AMBASSADOR, null, null, DAY, null), "ambassador-of-nobody");
    }

    @Test
    void refusesASponsorOfATargetGroup() {
        refusesVoice(new Voice(VoiceKind.SPONSOR, null, new TargetGroupId("g1"), DAY, null), "sponsor-of-group");
    }

    @Test
    void refusesAnAdoptionCoachWithoutATargetGroup() {
        refusesVoice(new Voice(VoiceKind.ADOPTION_COACH, new DomainId("d1"), null, DAY, null), "coach-without-group");
    }

    private void refusesVoice(Voice voice, String code) {
        stakeholder
                .given(stakeholderRegistered())
                .when(new TakeUpVoice(AGGREGATE, ENTRY, voice))
                .expectException(refusedWith(code));
    }

    @Test
    void notesAnObjection() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new MakeObjection(AGGREGATE, ENTRY, null, DAY))
                .expectEvents(new ObjectionMade(ENTRY, null, DAY));
    }

    @Test
    void refusesAnObjectionOfOneWhoStandsUnderAnother() {
        stakeholder
                .given(stakeholderRegistered(), stakeholderMerged())
                .when(new MakeObjection(AGGREGATE, ENTRY, null, DAY))
                .expectException(refusedWith("stakeholder-merged"));
    }

    @Test
    void letsAStakeholderLeaveOnADayThatLiesAhead() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new LeaveProgramme(AGGREGATE, ENTRY, null, DAY.plusYears(5)))
                .expectEvents(new StakeholderLeft(ENTRY, null, DAY.plusYears(5)));
    }

    @Test
    void mergesAStakeholderIntoAnother() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new MergeStakeholder(AGGREGATE, OTHER, words("the same council")))
                .expectEvents(stakeholderMerged());
    }

    @Test
    void refusesAMergerIntoOneself() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new MergeStakeholder(AGGREGATE, SELF, words("the same council")))
                .expectException(refusedWith("merge-into-oneself"));
    }

    @Test
    void refusesWhatIsSaidOfAMergedStakeholder() {
        stakeholder
                .given(stakeholderRegistered(), stakeholderMerged())
                .when(new TakeStance(AGGREGATE, ENTRY, stance(1)))
                .expectException(refusedWith("stakeholder-merged"));
    }

    @Test
    void undoesAMerger() {
        stakeholder
                .given(stakeholderRegistered(), stakeholderMerged())
                .when(new UndoMerge(AGGREGATE, words("two councils")))
                .expectEvents(new MergeUndone(OTHER, words("two councils")));
    }

    @Test
    void takesStancesAgainAfterAMergerWasUndone() {
        stakeholder
                .given(stakeholderRegistered(), stakeholderMerged(), new MergeUndone(OTHER, words("two councils")))
                .when(new TakeStance(AGGREGATE, ENTRY, stance(1)))
                .expectEvents(new StanceTaken(ENTRY, stance(1)));
    }

    @Test
    void refusesToUndoAMergerThatDoesNotStand() {
        stakeholder
                .given(stakeholderRegistered())
                .when(new UndoMerge(AGGREGATE, words("two councils")))
                .expectException(refusedWith("not-merged"));
    }

    @Test
    void reportsOnlyTheTiesThatChanged() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6))
                .when(new ReportTies(AGGREGATE, List.of(newTie("e2", 0.6), newTie("e3", 0.9))))
                .expectEvents(new TieReported(entry("e3"), tie(OTHER, 0.9)));
    }

    @Test
    void reportsNothingWhenEveryTieStands() {
        stakeholder
                .given(stakeholderRegistered(), tieReported(0.6))
                .when(new ReportTies(AGGREGATE, List.of(newTie("e2", 0.6))))
                .expectNoEvents();
    }

    @Test
    void decidesNothingOnAHistoryItCannotRead() {
        stakeholder
                .given(stakeholderRegistered(), new UnknownEvent("stakeholder.knighted", 1, "{}"))
                .when(new TakeStance(AGGREGATE, ENTRY, stance(1)))
                .expectNoEvents()
                .expectException(refusedWith("newer-history"));
    }
}
