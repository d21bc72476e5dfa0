package nl.draagvlak.query.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.guard.Grounds.Person;
import nl.draagvlak.query.guard.GuardAnswer.GroupAnswer;
import nl.draagvlak.query.guard.GuardAnswer.ObjectionAnswer;
import nl.draagvlak.query.guard.GuardAnswer.PersonAnswer;
import nl.draagvlak.query.link.LinkAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.springframework.context.MessageSource;

/** Gathers what guards the register; made for one answer. */
final class GuardAnswers {

    private final Picture picture;
    private final List<Person> lacking;
    private final List<StakeholderView> objecting;
    private final Map<Long, RecordedEvent> registrations;
    private final Names names;

    GuardAnswers(Picture picture, Ledger ledger, Opener opener) {
        this.picture = picture;
        this.lacking = new Grounds(picture).lacking();
        this.objecting = picture.stakeholders().values().stream()
                .filter(view -> view.objects() != null)
                .toList();
        this.registrations =
                ledger
                        .readAt(lacking.stream()
                                .map(person -> person.view().registeredAt())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RecordedEvent::position, recorded -> recorded));
        List<StakeholderId> people = Stream.concat(lacking.stream().map(Person::view), objecting.stream())
                .map(StakeholderView::id)
                .toList();
        this.names = Names.of(picture, people, opener);
    }

    GuardAnswer answer(List<LinkAnswer> links, MessageSource texts, Locale language) {
        SmallGroups groups = new SmallGroups(picture);
        return new GuardAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                lacking.stream().map(this::person).toList(),
                objecting.stream().map(this::objection).toList(),
                groups.all().stream()
                        .map(group -> new GroupAnswer(
                                group.id(), group.name(), groups.members(group.id()), groups.consented(group.id())))
                        .toList(),
                links,
                List.of(
                        texts.getMessage("guard.rule.ground", new Object[] {Grounds.DAYS}, language),
                        texts.getMessage("guard.rule.objection", null, language),
                        texts.getMessage("guard.rule.nobody", null, language),
                        texts.getMessage("guard.rule.groups", new Object[] {SmallGroups.FEWEST}, language),
                        texts.getMessage("guard.rule.link", null, language)));
    }

    private PersonAnswer person(Person person) {
        StakeholderId id = person.view().id();
        LocalDate registered = LocalDate.ofInstant(
                Objects.requireNonNull(registrations.get(person.view().registeredAt()))
                        .recordedAt(),
                picture.programme().timeZone());
        Noted<?> ground = person.ground();
        return new PersonAnswer(
                id,
                names.of(id),
                names.erased(id),
                registered,
                ground == null ? null : ground.effectiveOn(),
                person.informedOn(),
                registered.plusDays(Grounds.DAYS).isBefore(picture.moment().asOf()),
                person.view().registeredAt());
    }

    private ObjectionAnswer objection(StakeholderView view) {
        Noted<LocalDate> objects = Objects.requireNonNull(view.objects());
        return new ObjectionAnswer(
                view.id(), names.of(view.id()), names.erased(view.id()), objects.effectiveOn(), objects.position());
    }
}
