package nl.draagvlak.query.history;

import java.util.Set;
import nl.draagvlak.events.consultation.ConsultationEvent;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;

/** What happened to a consultation, in a sentence. */
final class ConsultationSentences {

    private ConsultationSentences() {}

    static String of(ConsultationEvent event, Wording wording) {
        return switch (event) {
            case ConsultationOpened opened ->
                wording.say(
                        "consultation.opened",
                        wording.everyone(opened.people(), opened.groups()),
                        wording.quoted(opened.subjects()),
                        wording.day(opened.until()));
            case ConsultationAnswered answered -> wording.say("consultation.answered", who(answered, wording));
            case ConsultationHandled handled ->
                wording.say(
                        switch (handled.handling()) {
                            case ADOPTED -> "consultation.handled.adopted";
                            case ADAPTED -> "consultation.handled.adapted";
                            case NOT -> "consultation.handled.not";
                        });
            case ConsultationTold told ->
                wording.say("consultation.told", wording.everyone(told.people(), told.groups()));
        };
    }

    private static String who(ConsultationAnswered answered, Wording wording) {
        return answered.group() == null ? wording.name(answered.by()) : wording.groups(Set.of(answered.group()));
    }
}
