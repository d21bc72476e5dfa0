package nl.draagvlak.query.smallwin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * A small win, and how often it was told.
 *
 * @param achieved what succeeded
 * @param tellings in the order of their days
 */
public record Win(DossierId id, Noted<SmallWinAchieved> achieved, List<Noted<SmallWinTold>> tellings) {

    private static final String KIND = "small-win";

    public Win {
        tellings = List.copyOf(tellings);
    }

    /** Every small win of a programme, in the order they were first known. */
    public static List<Win> of(Picture picture) {
        return picture.dossiers().of(KIND).stream()
                .flatMap(dossier -> dossier.first(SmallWinAchieved.class).stream()
                        .map(achieved -> new Win(dossier.id(), achieved, dossier.all(SmallWinTold.class))))
                .toList();
    }

    /** The people among those who did it that did not hear of it, themselves or with their group. Whoever left is not among them. */
    public Set<StakeholderId> peopleNotTold(Picture picture) {
        Set<StakeholderId> people = new LinkedHashSet<>(achieved.value().people());
        people.retainAll(picture.present().keySet());
        tellings.forEach(telling -> people.removeAll(telling.value().people()));
        people.removeIf(person -> heardWithItsGroup(picture, person));
        return people;
    }

    /** The groups among those who did it that did not hear of it. */
    public Set<TargetGroupId> groupsNotTold() {
        Set<TargetGroupId> groups = new LinkedHashSet<>(achieved.value().groups());
        tellings.forEach(telling -> groups.removeAll(telling.value().groups()));
        return groups;
    }

    /** Whether those who did it heard of it, all of them. */
    public boolean toldToThoseWhoDidIt(Picture picture) {
        return !tellings.isEmpty()
                && peopleNotTold(picture).isEmpty()
                && groupsNotTold().isEmpty();
    }

    /** Whether somebody who had a part in it heard of it at all. */
    public boolean toldToSomebodyWhoDidIt(Picture picture) {
        return tellings.stream().anyMatch(telling -> reachedThoseWhoDidIt(telling.value(), picture));
    }

    /** Whether a telling reached somebody who had a part in it. */
    public boolean reachedThoseWhoDidIt(SmallWinTold telling, Picture picture) {
        return achieved.value().groups().stream().anyMatch(telling.groups()::contains)
                || achieved.value().people().stream()
                        .anyMatch(person ->
                                telling.people().contains(person) || belongs(picture, person, telling.groups()))
                || telling.people().stream()
                        .anyMatch(person ->
                                belongs(picture, person, achieved.value().groups()));
    }

    private boolean heardWithItsGroup(Picture picture, StakeholderId person) {
        return tellings.stream()
                .anyMatch(telling -> belongs(picture, person, telling.value().groups()));
    }

    private static boolean belongs(Picture picture, StakeholderId person, Set<TargetGroupId> groups) {
        StakeholderView view = picture.stakeholders().get(person);
        return view != null && view.profile().targetGroups().stream().anyMatch(groups::contains);
    }
}
