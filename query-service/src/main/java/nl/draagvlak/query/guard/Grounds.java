package nl.draagvlak.query.guard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** On what ground the natural persons of a register are in it. */
final class Grounds {

    /**
     * Days within which a person is told, counted from the registration: a month, as article 14 of the General Data Protection Regulation
     * has it for what was not heard from the person.
     */
    static final int DAYS = 30;

    /**
     * A person.
     *
     * @param ground the last ground written down; null when there is none
     * @param informedOn the day the person was told; null when that has not happened
     */
    record Person(
            StakeholderView view,
            @Nullable Noted<GroundRecorded> ground,
            @Nullable LocalDate informedOn) {}

    private final Picture picture;
    private final Map<StakeholderId, Noted<GroundRecorded>> grounds = new HashMap<>();
    private final Map<StakeholderId, LocalDate> informed = new HashMap<>();

    Grounds(Picture picture) {
        this.picture = picture;
        picture.dossiers().of("ground").forEach(this::take);
    }

    private void take(DossierView dossier) {
        dossier.first(GroundRecorded.class).ifPresent(ground -> {
            StakeholderId person = ground.value().stakeholder();
            grounds.merge(
                    person, ground, (one, other) -> other.effectiveOn().isBefore(one.effectiveOn()) ? one : other);
            LocalDate atOnce = ground.value().informedOn();
            if (atOnce != null) {
                informed.merge(person, atOnce, Grounds::earlier);
            }
            dossier.first(PersonInformed.class)
                    .ifPresent(told -> informed.merge(person, told.effectiveOn(), Grounds::earlier));
        });
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The natural persons of whom a ground or the day they were told is lacking, in the order they were registered. */
    List<Person> lacking() {
        return picture.present().values().stream()
                .filter(view -> view.profile().kind() == StakeholderKind.PERSON)
                .map(view -> new Person(view, grounds.get(view.id()), informed.get(view.id())))
                .filter(person -> person.ground() == null || person.informedOn() == null)
                .toList();
    }
}
