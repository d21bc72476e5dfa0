package nl.draagvlak.query.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked, told or spoken with about which subject, and when: the one place that says what counts as being asked.
 *
 * <p>Somebody was asked in a conversation or broadcast about the subject that was meant to ask; and by a consultation about it that they
 * answered, on the day of their answer. Whoever was put a question and did not answer was reached, because nobody knows whether it
 * arrived. What was only observed or rumoured is no contact at all.
 */
public final class Hearings {

    private static final Comparator<Noted<Contact>> OLDEST_FIRST =
            Comparator.<Noted<Contact>, LocalDate>comparing(Noted::effectiveOn).thenComparing(Noted::position);

    private final Map<String, List<Noted<Contact>>> bySubject = new HashMap<>();

    private Hearings() {}

    /** Everybody's, at the moment of a picture. */
    public static Hearings in(Picture picture) {
        Hearings hearings = new Hearings();
        picture.interactions().forEach(hearings::take);
        picture.dossiers().of("consultation").forEach(hearings::take);
        hearings.bySubject.values().forEach(contacts -> contacts.sort(OLDEST_FIRST));
        return hearings;
    }

    /** The contacts about a subject, the oldest first. */
    public List<Noted<Contact>> on(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    /** The contacts about a subject for one thing, the oldest first. */
    public List<Noted<Contact>> on(String subject, Manner manner) {
        return on(subject).stream()
                .filter(contact -> contact.value().manner() == manner)
                .toList();
    }

    private void take(Noted<Interaction> noted) {
        Interaction interaction = noted.value();
        if (interaction.channel() == Channel.OBSERVATION || interaction.channel() == Channel.RUMOUR) {
            return;
        }
        Contact contact = Contact.of(interaction);
        interaction.about().forEach(subject -> add(subject, noted.saying(contact)));
    }

    private void take(DossierView consultation) {
        for (Noted<ConsultationOpened> opened : consultation.all(ConsultationOpened.class)) {
            List<String> subjects = opened.value().subjects();
            addAll(
                    subjects,
                    opened,
                    Manner.REACHED,
                    opened.value().people(),
                    opened.value().groups());
            for (Noted<ConsultationAnswered> answered : consultation.all(ConsultationAnswered.class)) {
                ConsultationAnswered said = answered.value();
                List<String> about = said.subject() == null ? subjects : List.of(said.subject());
                addAll(about, answered, Manner.ASKED, only(said.by()), only(said.group()));
            }
            for (Noted<ConsultationTold> told : consultation.all(ConsultationTold.class)) {
                addAll(
                        subjects,
                        told,
                        Manner.INFORMED,
                        told.value().people(),
                        told.value().groups());
            }
        }
    }

    private void addAll(
            List<String> subjects,
            Noted<?> noted,
            Manner manner,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups) {
        Contact contact = new Contact(manner, people, groups);
        subjects.forEach(subject -> add(subject, noted.saying(contact)));
    }

    private void add(String subject, Noted<Contact> contact) {
        bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(contact);
    }

    private static <I> Set<I> only(@Nullable I id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
