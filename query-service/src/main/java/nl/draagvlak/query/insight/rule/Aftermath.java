package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.decision.Manner;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/** What came of a consultation: what was answered, what was done with it, and who was told. */
record Aftermath(Situation situation, DossierView dossier, Noted<ConsultationOpened> opened) {

    /** What people answered. */
    List<Noted<ConsultationAnswered>> answers() {
        return dossier.all(ConsultationAnswered.class);
    }

    /** What was done with answers that were followed, at least in part. */
    List<Noted<ConsultationHandled>> followed() {
        return dossier.all(ConsultationHandled.class).stream()
                .filter(handled -> handled.value().handling() != Handling.NOT)
                .toList();
    }

    /** That people were told what was done with their answers. */
    List<Noted<ConsultationTold>> tellings() {
        return dossier.all(ConsultationTold.class);
    }

    /** The answers that were neither followed nor told about. */
    List<Noted<ConsultationAnswered>> unused() {
        return answers().stream().filter(this::unused).toList();
    }

    private boolean unused(Noted<ConsultationAnswered> answer) {
        List<EntryId> used =
                followed().stream().map(handled -> handled.value().answer()).toList();
        return !used.contains(answer.entry()) && !told(answer.value());
    }

    private boolean told(ConsultationAnswered answer) {
        return tellings().stream()
                .map(Noted::value)
                .anyMatch(told -> answer.by() != null && told.people().contains(answer.by())
                        || answer.group() != null && told.groups().contains(answer.group()));
    }

    /** Conversations since in which somebody who was asked was told about a subject of it. */
    List<Noted<Contact>> informed() {
        return opened.value().subjects().stream()
                .flatMap(subject -> situation.happened().hearings().on(subject, Manner.INFORMED).stream())
                .filter(contact -> contact.effectiveOn().isAfter(opened.effectiveOn()))
                .filter(contact -> opened.value().people().stream().anyMatch(contact.value()::with)
                        || opened.value().groups().stream()
                                .anyMatch(group -> contact.value().with(group, situation.picture())))
                .distinct()
                .toList();
    }

    /** How many of those asked by name did not answer. */
    int silent() {
        List<StakeholderId> answered = answers().stream()
                .flatMap(answer -> Stream.ofNullable(answer.value().by()))
                .toList();
        return (int) opened.value().people().stream()
                .filter(person -> !answered.contains(person))
                .count();
    }
}
