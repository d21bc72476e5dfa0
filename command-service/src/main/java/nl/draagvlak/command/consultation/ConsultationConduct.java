package nl.draagvlak.command.consultation;

import static nl.draagvlak.command.consultation.ConsultationRule.AN_ANSWER_CAN_STILL_COME_WHEN_IT_IS_ASKED;
import static nl.draagvlak.command.consultation.ConsultationRule.AN_ANSWER_COMES_AFTER_THE_QUESTION;
import static nl.draagvlak.command.consultation.ConsultationRule.AN_ANSWER_COMES_FROM_A_STAKEHOLDER_OR_A_GROUP;
import static nl.draagvlak.command.consultation.ConsultationRule.AN_ANSWER_IS_ABOUT_WHAT_WAS_ASKED;
import static nl.draagvlak.command.consultation.ConsultationRule.AN_ANSWER_IS_HANDLED_ONCE;
import static nl.draagvlak.command.consultation.ConsultationRule.A_CONSULTATION_ASKS_SOMEBODY;
import static nl.draagvlak.command.consultation.ConsultationRule.A_CONSULTATION_IS_ABOUT_SOMETHING;
import static nl.draagvlak.command.consultation.ConsultationRule.WHAT_IS_HANDLED_WAS_ANSWERED;
import static nl.draagvlak.command.consultation.ConsultationRule.WHO_IS_TOLD_IS_NAMED;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.consultation.ConsultationEvent;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.dossier.DossierEntry;
import org.springframework.stereotype.Component;

/** A question is put to somebody, is answered, each answer is handled once, and people are told. */
@Component
final class ConsultationConduct implements Conduct {

    @Override
    public String kind() {
        return ConsultationRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(
                ConsultationRecordings.OPENED,
                ConsultationRecordings.ANSWERED,
                ConsultationRecordings.HANDLED,
                ConsultationRecordings.TOLD);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((ConsultationEvent) content) {
            case ConsultationOpened opened -> check(opened, verdict);
            case ConsultationAnswered answered -> check(answered, standing, verdict);
            case ConsultationHandled handled -> check(handled, standing, verdict);
            case ConsultationTold told ->
                verdict.requires(
                        WHO_IS_TOLD_IS_NAMED,
                        !told.people().isEmpty() || !told.groups().isEmpty());
        }
    }

    private static void check(ConsultationOpened opened, Verdict verdict) {
        verdict.requires(
                A_CONSULTATION_ASKS_SOMEBODY,
                !opened.people().isEmpty() || !opened.groups().isEmpty());
        verdict.requires(A_CONSULTATION_IS_ABOUT_SOMETHING, !opened.subjects().isEmpty());
        verdict.requires(
                AN_ANSWER_CAN_STILL_COME_WHEN_IT_IS_ASKED, !opened.until().isBefore(opened.effectiveOn()));
    }

    private static void check(ConsultationAnswered answered, Standing standing, Verdict verdict) {
        verdict.requires(
                AN_ANSWER_COMES_FROM_A_STAKEHOLDER_OR_A_GROUP, (answered.by() == null) != (answered.group() == null));
        standing.first(ConsultationOpened.class).ifPresent(opened -> {
            verdict.requires(
                    AN_ANSWER_IS_ABOUT_WHAT_WAS_ASKED,
                    answered.subject() == null || opened.subjects().contains(answered.subject()));
            verdict.requires(
                    AN_ANSWER_COMES_AFTER_THE_QUESTION, !answered.effectiveOn().isBefore(opened.effectiveOn()));
        });
    }

    private static void check(ConsultationHandled handled, Standing standing, Verdict verdict) {
        verdict.requires(
                WHAT_IS_HANDLED_WAS_ANSWERED,
                standing.all(ConsultationAnswered.class).stream()
                        .anyMatch(answered -> answered.entry().equals(handled.answer())));
        verdict.requires(
                AN_ANSWER_IS_HANDLED_ONCE,
                standing.all(ConsultationHandled.class).stream()
                        .noneMatch(earlier -> earlier.answer().equals(handled.answer())));
    }
}
