package nl.draagvlak.command.programme;

import static nl.draagvlak.command.programme.ProgrammeEvents.AGGREGATE;
import static nl.draagvlak.command.programme.ProgrammeEvents.CARE;
import static nl.draagvlak.command.programme.ProgrammeEvents.CASE_WORKERS;
import static nl.draagvlak.command.programme.ProgrammeEvents.ENTRY;
import static nl.draagvlak.command.programme.ProgrammeEvents.PERMITS;
import static nl.draagvlak.command.programme.ProgrammeEvents.domainAdded;
import static nl.draagvlak.command.programme.ProgrammeEvents.phaseEntered;
import static nl.draagvlak.command.programme.ProgrammeEvents.programmeStarted;
import static nl.draagvlak.command.programme.ProgrammeEvents.statementAdded;
import static nl.draagvlak.command.programme.ProgrammeEvents.targetGroupAdded;
import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomain;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomains;
import nl.draagvlak.command.programme.ProgrammeCommand.AddStatement;
import nl.draagvlak.command.programme.ProgrammeCommand.AddTargetGroup;
import nl.draagvlak.command.programme.ProgrammeCommand.DescribeProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.EnterPhase;
import nl.draagvlak.command.programme.ProgrammeCommand.JoinDomains;
import nl.draagvlak.command.programme.ProgrammeCommand.MoveTransitionMoment;
import nl.draagvlak.command.programme.ProgrammeCommand.NewDomain;
import nl.draagvlak.command.programme.ProgrammeCommand.SetHalfLife;
import nl.draagvlak.command.programme.ProgrammeCommand.StartProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.EntryWithdrawn;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {

    private final AggregateTestFixture<Programme> programme = Given.aggregate(Programme.class, Programme::new);

    @Test
    void startsAProgramme() {
        ProgrammeStarted started = programmeStarted();
        programme
                .givenNoPriorActivity()
                .when(new StartProgramme(
                        AGGREGATE,
                        started.name(),
                        started.purpose(),
                        started.transitionMoment(),
                        started.timeZone(),
                        started.language(),
                        null))
                .expectEvents(started);
    }

    @Test
    void describesAProgramme() {
        programme
                .given(programmeStarted())
                .when(new DescribeProgramme(AGGREGATE, "Zaak in Zicht", "Follow every case"))
                .expectEvents(new ProgrammeDescribed("Zaak in Zicht", "Follow every case"));
    }

    @Test
    void entersAPhase() {
        programme
                .given(programmeStarted())
                .when(new EnterPhase(AGGREGATE, ENTRY, Phase.PREPARING, DAY))
                .expectEvents(phaseEntered());
    }

    @Test
    void movesTheTransitionMomentForAGroup() {
        programme
                .given(programmeStarted(), targetGroupAdded())
                .when(new MoveTransitionMoment(
                        AGGREGATE, ENTRY, DAY.plusYears(1), CASE_WORKERS, words("too early"), null, DAY))
                .expectEvents(new TransitionMomentMoved(
                        ENTRY, DAY.plusYears(1), CASE_WORKERS, words("too early"), null, DAY));
    }

    @Test
    void refusesToMoveTheMomentForAGroupThatDoesNotExist() {
        programme
                .given(programmeStarted())
                .when(new MoveTransitionMoment(AGGREGATE, ENTRY, DAY.plusYears(1), CASE_WORKERS, null, null, DAY))
                .expectException(refusedWith("unknown-target-group"));
    }

    @Test
    void addsADomainThatMustWorkWithAnother() {
        programme
                .given(programmeStarted(), domainAdded(CARE, "care"))
                .when(new AddDomain(AGGREGATE, PERMITS, "permits", List.of(CARE), 2))
                .expectEvents(new DomainAdded(PERMITS, "permits", List.of(CARE), 2));
    }

    @Test
    void refusesASecondDomainOfTheSameName() {
        programme
                .given(programmeStarted(), domainAdded(CARE, "care"))
                .when(new AddDomain(AGGREGATE, PERMITS, "care", List.of(), 1))
                .expectException(refusedWith("domain-name-taken"));
    }

    @Test
    void refusesADomainThatMustWorkWithAnUnknownOne() {
        programme
                .given(programmeStarted())
                .when(new AddDomain(AGGREGATE, PERMITS, "permits", List.of(CARE), 1))
                .expectException(refusedWith("unknown-domain"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesADomainThatWeighsNothing(double weight) {
        programme
                .given(programmeStarted())
                .when(new AddDomain(AGGREGATE, CARE, "care", List.of(), weight))
                .expectException(refusedWith("weight-out-of-range"));
    }

    @Test
    void addsOnlyTheDomainsThatAreMissing() {
        programme
                .given(programmeStarted(), domainAdded(CARE, "care"))
                .when(new AddDomains(
                        AGGREGATE,
                        List.of(new NewDomain(new DomainId("d9"), "care"), new NewDomain(PERMITS, "permits"))))
                .expectEvents(domainAdded(PERMITS, "permits"));
    }

    @Test
    void joinsTwoDomains() {
        programme
                .given(programmeStarted(), domainAdded(CARE, "care"), domainAdded(PERMITS, "permits"))
                .when(new JoinDomains(AGGREGATE, CARE, PERMITS))
                .expectEvents(new DomainsJoined(CARE, PERMITS));
    }

    @Test
    void refusesToJoinADomainWithItself() {
        programme
                .given(programmeStarted(), domainAdded(CARE, "care"))
                .when(new JoinDomains(AGGREGATE, CARE, CARE))
                .expectException(refusedWith("domain-with-itself"));
    }

    @Test
    void addsATargetGroup() {
        programme
                .given(programmeStarted())
                .when(new AddTargetGroup(AGGREGATE, CASE_WORKERS, "case workers", null, null))
                .expectEvents(targetGroupAdded());
    }

    @Test
    void refusesASecondTargetGroupOfTheSameName() {
        programme
                .given(programmeStarted(), targetGroupAdded())
                .when(new AddTargetGroup(AGGREGATE, new TargetGroupId("g2"), "case workers", null, null))
                .expectException(refusedWith("target-group-name-taken"));
    }

    @Test
    void refusesATargetGroupOfADomainThatDoesNotExist() {
        programme
                .given(programmeStarted())
                .when(new AddTargetGroup(AGGREGATE, CASE_WORKERS, "case workers", CARE, null))
                .expectException(refusedWith("unknown-domain"));
    }

    @Test
    void writesDownAStatement() {
        StatementAdded added = statementAdded();
        programme
                .given(programmeStarted())
                .when(new AddStatement(AGGREGATE, added.statement(), added.text(), added.direction(), null))
                .expectEvents(added);
    }

    @Test
    void refusesTheSameStatementTwice() {
        StatementAdded added = statementAdded();
        programme
                .given(programmeStarted(), added)
                .when(new AddStatement(AGGREGATE, new StatementId("t2"), added.text(), Direction.AGAINST, null))
                .expectException(refusedWith("statement-taken"));
    }

    @Test
    void setsTheHalfLife() {
        programme
                .given(programmeStarted())
                .when(new SetHalfLife(AGGREGATE, 120))
                .expectEvents(new HalfLifeSet(120));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -90, 3654})
    void refusesAHalfLifeOutsideItsRange(int days) {
        programme
                .given(programmeStarted())
                .when(new SetHalfLife(AGGREGATE, days))
                .expectException(refusedWith("half-life-out-of-range"));
    }

    @Test
    void withdrawsAPhase() {
        programme
                .given(programmeStarted(), phaseEntered())
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("too soon")))
                .expectEvents(new EntryWithdrawn(ENTRY, words("too soon")));
    }
}
