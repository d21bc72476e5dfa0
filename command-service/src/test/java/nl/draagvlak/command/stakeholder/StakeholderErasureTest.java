package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.AGGREGATE;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.ENTRY;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.OTHER;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.entry;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.entryWithdrawn;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.erasureDone;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.erasureRequested;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.newTie;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.personRegistered;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.profile;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stakeholderMerged;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stance;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.stanceTaken;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.tie;
import static nl.draagvlak.command.stakeholder.StakeholderEvents.tieReported;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ChangeProfile;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ConfirmErasure;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.EndTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.LeaveProgramme;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MergeStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTies;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpRole;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpVoice;
import nl.draagvlak.command.stakeholder.StakeholderCommand.UndoMerge;
import nl.draagvlak.command.stakeholder.StakeholderCommand.WithdrawEntry;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StakeholderErasureTest {

    private final AggregateTestFixture<Stakeholder> stakeholder = Given.aggregate(Stakeholder.class, Stakeholder::new);

    @Test
    void notesThatSomebodyAskedToBeForgotten() {
        stakeholder
                .given(personRegistered())
                .when(new RequestErasure(AGGREGATE))
                .expectEvents(erasureRequested());
    }

    @Test
    void notesItAlsoOfWhoStandsUnderAnother() {
        stakeholder
                .given(personRegistered(), stakeholderMerged())
                .when(new RequestErasure(AGGREGATE))
                .expectEvents(erasureRequested());
    }

    @Test
    void notesThatItWasDone() {
        stakeholder
                .given(personRegistered(), erasureRequested())
                .when(new ConfirmErasure(AGGREGATE))
                .expectEvents(erasureDone());
    }

    @Test
    void refusesToEraseTwice() {
        stakeholder
                .given(personRegistered(), erasureRequested())
                .when(new RequestErasure(AGGREGATE))
                .expectNoEvents()
                .expectException(refusedWith("erased-already"));
    }

    @Test
    void refusesToConfirmWhatNobodyAskedFor() {
        stakeholder
                .given(personRegistered())
                .when(new ConfirmErasure(AGGREGATE))
                .expectNoEvents()
                .expectException(refusedWith("erasure-not-requested"));
    }

    @Test
    void refusesToConfirmTwice() {
        stakeholder
                .given(personRegistered(), erasureRequested(), erasureDone())
                .when(new ConfirmErasure(AGGREGATE))
                .expectNoEvents()
                .expectException(refusedWith("erased-already"));
    }

    @ParameterizedTest
    @MethodSource("whatSaysMore")
    void refusesToSayMoreOfWhomWasErased(StakeholderCommand command) {
        stakeholder
                .given(personRegistered(), stanceTaken(1), erasureRequested())
                .when(command)
                .expectNoEvents()
                .expectException(refusedWith("stakeholder-erased"));
    }

    static Stream<StakeholderCommand> whatSaysMore() {
        return Stream.of(
                new ChangeProfile(AGGREGATE, profile(StakeholderKind.PERSON, null, 0.5)),
                new TakeStance(AGGREGATE, entry("e2"), stance(1)),
                new CorrectStance(AGGREGATE, ENTRY, stance(2), words("misheard")),
                new ReportTie(AGGREGATE, entry("e2"), tie(OTHER, 0.5)),
                new ReportTies(AGGREGATE, List.of(newTie("e2", 0.5))),
                new CorrectTie(AGGREGATE, ENTRY, tie(OTHER, 0.5), words("misheard")),
                new TakeUpRole(AGGREGATE, entry("e2"), OTHER, DAY, null),
                new TakeUpVoice(AGGREGATE, entry("e2"), new Voice(VoiceKind.SPONSOR, null, null, DAY, null)),
                new LeaveProgramme(AGGREGATE, entry("e2"), null, DAY),
                new MergeStakeholder(AGGREGATE, OTHER, words("the same")),
                new UndoMerge(AGGREGATE, words("not the same")));
    }

    @Test
    void stillTakesBackWhatWasSaid() {
        stakeholder
                .given(personRegistered(), stanceTaken(1), erasureRequested(), erasureDone())
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("heard it wrongly")))
                .expectEvents(entryWithdrawn());
    }

    @Test
    void stillEndsATie() {
        stakeholder
                .given(personRegistered(), tieReported(0.5), erasureRequested(), erasureDone())
                .when(new EndTie(AGGREGATE, entry("e2"), OTHER, TieKind.INFLUENCE, DAY))
                .expectEvents(new TieEnded(entry("e2"), OTHER, TieKind.INFLUENCE, DAY));
    }
}
