package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/**
 * What was tried against resistance and what changed afterwards, by technique, by the form of the signals it answered, and by target group.
 *
 * <p>Only what was carried out counts. An intervention that answers signals of two forms counts under each; one that answers none, under no
 * form. It is for the groups it names and those that the people it names belong to. Nothing is told by person.
 */
final class Trials {

    /**
     * A sort of intervention.
     *
     * @param form null when they answered no signal
     * @param group null for all groups together
     */
    record Kind(
            String technique,
            @Nullable ResistanceForm form,
            @Nullable TargetGroupId group) {}

    private final Picture picture;
    private final Map<SignalId, ResistanceForm> forms = new HashMap<>();

    private Trials(Picture picture) {
        this.picture = picture;
        picture.interactions().forEach(noted -> noted.value().participants().forEach(participant -> participant
                .signals()
                .forEach(signal -> forms.put(signal.signal(), signal.form()))));
    }

    /** Every sort that was carried out, in the order it first was planned; those of all groups before those of one. */
    static Map<Kind, Tally> in(Picture picture) {
        Trials trials = new Trials(picture);
        Map<Kind, Tally> all = new LinkedHashMap<>();
        picture.interventions().stream()
                .filter(view -> view.carriedOut() != null)
                .forEach(view -> trials.kinds(view)
                        .forEach(kind ->
                                all.put(kind, all.getOrDefault(kind, Tally.NONE).and(view))));
        return Collections.unmodifiableMap(all);
    }

    private List<Kind> kinds(InterventionView view) {
        String technique = view.plan().value().technique();
        List<Kind> kinds = new ArrayList<>();
        for (ResistanceForm form : formsOf(view)) {
            kinds.add(new Kind(technique, form, null));
            groupsOf(view).forEach(group -> kinds.add(new Kind(technique, form, group)));
        }
        if (kinds.isEmpty()) {
            kinds.add(new Kind(technique, null, null));
            groupsOf(view).forEach(group -> kinds.add(new Kind(technique, null, group)));
        }
        return kinds;
    }

    private Set<ResistanceForm> formsOf(InterventionView view) {
        Set<ResistanceForm> answered = EnumSet.noneOf(ResistanceForm.class);
        view.plan().value().answers().forEach(signal -> {
            ResistanceForm form = forms.get(signal);
            if (form != null) {
                answered.add(form);
            }
        });
        return answered;
    }

    private Set<TargetGroupId> groupsOf(InterventionView view) {
        Set<TargetGroupId> groups = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        groups.addAll(view.plan().value().groups());
        view.plan().value().people().forEach(person -> {
            StakeholderView known = picture.stakeholders().get(person);
            if (known != null) {
                groups.addAll(known.profile().targetGroups());
            }
        });
        return groups;
    }
}
