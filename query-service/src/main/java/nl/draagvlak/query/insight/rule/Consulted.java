package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.InfluenceRooms;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A consultation, told as a finding when it was sham.
 *
 * @param fixed what had fixed a subject of it on the day the question was put
 */
record Consulted(
        Situation situation,
        InfluenceRooms rooms,
        DossierView dossier,
        Noted<ConsultationOpened> opened,
        List<Fixed> fixed) {

    static final String TEXT = "insight.sham-participation.";

    private static final double COULD_NOT = 0.6;
    private static final double UNUSED = 0.4;

    /** A subject that could not be influenced any more, and what said so. */
    record Fixed(String subject, Noted<Room> since) {}

    static Optional<Consulted> of(Situation situation, InfluenceRooms rooms, DossierView dossier) {
        return dossier.first(ConsultationOpened.class).map(opened -> {
            List<Fixed> fixed = opened.value().subjects().stream()
                    .flatMap(subject -> fixed(rooms, subject, opened).stream())
                    .toList();
            return new Consulted(situation, rooms, dossier, opened, fixed);
        });
    }

    /** What says, recorded only after the question, that a subject was open heals nothing; that it was fixed was so all the same. */
    private static Optional<Fixed> fixed(InfluenceRooms rooms, String subject, Noted<ConsultationOpened> opened) {
        return rooms.on(subject).stream()
                .filter(said -> !said.effectiveOn().isAfter(opened.effectiveOn()))
                .filter(said -> said.value() == Room.FIXED || said.position() < opened.position())
                .reduce((_, later) -> later)
                .filter(said -> said.value() == Room.FIXED)
                .map(said -> new Fixed(subject, said));
    }

    boolean isSham() {
        return !fixed.isEmpty() || fellSilent();
    }

    private boolean fellSilent() {
        Aftermath since = since();
        return opened.value().until().plusDays(ShamParticipation.PATIENCE).isBefore(situation.asOf())
                && !since.answers().isEmpty()
                && since.followed().isEmpty()
                && since.tellings().isEmpty();
    }

    private Aftermath since() {
        return new Aftermath(situation, dossier, opened);
    }

    Finding finding() {
        Word subjects = named(opened.value().subjects());
        Noticed noticed = new Noticed(Kind.SHAM_PARTICIPATION, new Subject.OfConsultation(dossier.id(), subjects));
        boolean could = fixed.isEmpty();
        Aftermath since = since();
        int answers = since.answers().size();
        int unused = since.unused().size();
        return noticed.severity(could ? Severity.ATTENTION : Severity.URGENT)
                .scored(
                        new Term("fixed", could ? 0 : 1, COULD_NOT),
                        new Term("unused-answers", answers == 0 ? 0 : (double) unused / answers, UNUSED))
                .known(answers, since.silent())
                .title(could ? "silent.title" : "title", subjects)
                .say("asked", opened.effectiveOn(), subjects, answers)
                .sayIf(
                        !could,
                        "fixed",
                        day(),
                        named(fixed.stream().map(Fixed::subject).toList()))
                .sayIf(could, "silent", opened.value().until())
                .sayIf(unused > 0, "unused", unused)
                .sayIf(unused < answers, "used", answers - unused)
                .sayIf(!late().isEmpty(), "late", late().size())
                .restingOn(new Evidence(situation)
                        .noted(List.of(opened))
                        .noted(fixed.stream().map(Fixed::since).toList())
                        .noted(since.unused()))
                .contradictedBy(new Evidence(situation)
                        .noted(since.followed())
                        .noted(since.tellings())
                        .noted(since.informed())
                        .noted(late()))
                .step(decider(), "step-by", decider() == null ? subjects : new Word.Someone(decider()), subjects)
                .helpedBy(Approach.among(
                        situation,
                        people(),
                        person -> noticed.phrase("step", situation.people().id(person), subjects)))
                .otherwise("otherwise", subjects);
    }

    /** What says, recorded too late, that a subject was not fixed. */
    private List<Noted<Room>> late() {
        return opened.value().subjects().stream()
                .flatMap(subject -> rooms.on(subject).stream())
                .filter(said -> said.value() != Room.FIXED && said.position() > opened.position())
                .filter(said -> !said.effectiveOn().isAfter(opened.effectiveOn()))
                .toList();
    }

    private LocalDate day() {
        return fixed.isEmpty() ? opened.effectiveOn() : fixed.getFirst().since().effectiveOn();
    }

    /** Who took the decision that fixed it; null when nobody did who still takes part. */
    private @Nullable StakeholderId decider() {
        List<String> subjects = fixed.stream().map(Fixed::subject).toList();
        return situation.picture().decisions().stream()
                .filter(decision -> subjects.contains(decision.subject()))
                .flatMap(decision -> Stream.ofNullable(decision.taken()))
                .filter(taken -> !taken.effectiveOn().isAfter(opened.effectiveOn()))
                .flatMap(taken -> Stream.ofNullable(taken.value().by()))
                .filter(by -> situation.people().number(by) != null)
                .findFirst()
                .orElse(null);
    }

    private BitSet people() {
        BitSet people = new BitSet();
        opened.value().people().forEach(id -> {
            Integer person = situation.people().number(id);
            if (person != null) {
                people.set(person);
            }
        });
        opened.value().groups().forEach(group -> people.or(situation.people().of(group)));
        return people;
    }

    private static Word named(List<String> subjects) {
        return new Word.Listing(subjects.stream().<Word>map(Word.Named::new).toList());
    }
}
