package nl.draagvlak.command.consultation;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "consultation", "c1");
    private static final EntryId OPENED = Given.entry(AGGREGATE, "0");
    private static final EntryId ANSWER = Given.entry(AGGREGATE, "1");
    private static final EntryId HANDLED = Given.entry(AGGREGATE, "2");
    private static final EntryId TOLD = Given.entry(AGGREGATE, "3");
    private static final StakeholderId CASE_WORKER = new StakeholderId("s1");
    private static final TargetGroupId DESK = new TargetGroupId("g1");

    private final AggregateTestFixture<Dossier> consultation = GivenDossier.kept(new ConsultationConduct());

    @Test
    void writesDownWhatWasAsked() {
        consultation
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, opened()))
                .expectEvents(opened());
    }

    @Test
    void refusesAConsultationOfNobody() {
        consultation
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, opened(Set.of(), List.of("letters"), DAY)))
                .expectException(refusedWith("consultation-of-nobody"));
    }

    @Test
    void refusesAConsultationAboutNothing() {
        consultation
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, opened(Set.of(CASE_WORKER), List.of(), DAY)))
                .expectException(refusedWith("consultation-about-nothing"));
    }

    @Test
    void acceptsAConsultationOfOneDay() {
        ConsultationOpened oneDay = opened(Set.of(CASE_WORKER), List.of("letters"), DAY);
        consultation
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, oneDay))
                .expectEvents(oneDay);
    }

    @Test
    void refusesAConsultationThatWasOverBeforeItBegan() {
        consultation
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, opened(Set.of(CASE_WORKER), List.of("letters"), DAY.minusDays(1))))
                .expectException(refusedWith("consultation-until-before"));
    }

    @Test
    void writesDownAnAnswerThatCameLate() {
        ConsultationAnswered late = answered(CASE_WORKER, null, "letters", DAY.plusDays(60));
        consultation.given(opened()).when(GivenDossier.add(AGGREGATE, late)).expectEvents(late);
    }

    @Test
    void writesDownWhatAGroupAnswered() {
        ConsultationAnswered group = answered(null, DESK, null, DAY);
        consultation.given(opened()).when(GivenDossier.add(AGGREGATE, group)).expectEvents(group);
    }

    @Test
    void refusesAnAnswerFromNobody() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, answered(null, null, null, DAY)))
                .expectException(refusedWith("answer-from-one"));
    }

    @Test
    void refusesAnAnswerFromAStakeholderAndAGroup() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, answered(CASE_WORKER, DESK, null, DAY)))
                .expectException(refusedWith("answer-from-one"));
    }

    @Test
    void refusesAnAnswerToWhatWasNotAsked() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, answered(CASE_WORKER, null, "parking", DAY)))
                .expectException(refusedWith("answer-off-subject"));
    }

    @Test
    void refusesAnAnswerFromBeforeTheQuestion() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, answered(CASE_WORKER, null, null, DAY.minusDays(1))))
                .expectException(refusedWith("answer-before-question"));
    }

    @Test
    void writesDownWhatWasDoneWithAnAnswer() {
        consultation
                .given(opened(), answered())
                .when(GivenDossier.add(AGGREGATE, handled(ANSWER)))
                .expectEvents(handled(ANSWER));
    }

    @Test
    void refusesToHandleWhatWasNotAnswered() {
        consultation
                .given(opened(), answered())
                .when(GivenDossier.add(AGGREGATE, handled(TOLD)))
                .expectException(refusedWith("unknown-answer"));
    }

    @Test
    void refusesToHandleAnAnswerThatWasWithdrawn() {
        consultation
                .given(opened(), answered(), new EntryWithdrawn(ANSWER, words("misheard")))
                .when(GivenDossier.add(AGGREGATE, handled(ANSWER)))
                .expectException(refusedWith("unknown-answer"));
    }

    @Test
    void refusesToHandleAnAnswerTwice() {
        ConsultationHandled again =
                new ConsultationHandled(TOLD, ANSWER, Handling.ADOPTED, null, DAY.plusDays(3), null);
        consultation
                .given(opened(), answered(), handled(ANSWER))
                .when(GivenDossier.add(AGGREGATE, again))
                .expectException(refusedWith("answer-handled"));
    }

    @Test
    void putsRightWhatWasDoneWithAnAnswer() {
        ConsultationHandled right = new ConsultationHandled(
                HANDLED, ANSWER, Handling.ADAPTED, words("half of it"), DAY.plusDays(3), words("too short"));
        consultation
                .given(opened(), answered(), handled(ANSWER))
                .when(GivenDossier.correct(AGGREGATE, right))
                .expectEvents(right);
    }

    @Test
    void writesDownWhoWasTold() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, told(Set.of(DESK))))
                .expectEvents(told(Set.of(DESK)));
    }

    @Test
    void refusesATellingOfNobody() {
        consultation
                .given(opened())
                .when(GivenDossier.add(AGGREGATE, told(Set.of())))
                .expectException(refusedWith("told-nobody"));
    }

    private static ConsultationOpened opened() {
        return opened(Set.of(CASE_WORKER), List.of("letters", "counter"), DAY.plusDays(14));
    }

    private static ConsultationOpened opened(Set<StakeholderId> people, List<String> subjects, LocalDate until) {
        return new ConsultationOpened(
                OPENED, words("what would you write?"), subjects, people, Set.of(), until, DAY, null);
    }

    private static ConsultationAnswered answered() {
        return answered(CASE_WORKER, null, "letters", DAY.plusDays(2));
    }

    private static ConsultationAnswered answered(
            @Nullable StakeholderId by, @Nullable TargetGroupId group, @Nullable String subject, LocalDate day) {
        Personal answer = words("shorter");
        return new ConsultationAnswered(ANSWER, by, group, null, answer, subject, day, null);
    }

    private static ConsultationHandled handled(EntryId answer) {
        return new ConsultationHandled(HANDLED, answer, Handling.NOT, words("the law"), DAY.plusDays(3), null);
    }

    private static ConsultationTold told(Set<TargetGroupId> groups) {
        return new ConsultationTold(TOLD, Set.of(), groups, Channel.MEETING, null, DAY.plusDays(4), null);
    }
}
