package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    Trials(Picture picture) {
        this.picture = picture;
        picture.interactions().forEach(noted -> noted.value().participants().forEach(participant -> participant
                .signals()
                .forEach(signal -> forms.put(signal.signal(), signal.form()))));
    }

    /** Every sort that was carried out, in the order it first was planned; those of all groups before those of one. */
    Map<Kind, Tally> byKind() {
        return by(this::kinds, kind -> Optional.ofNullable(kind.group()));
    }

    /** By technique, whatever it answered and whomever it was for. */
    Map<String, Tally> byTechnique() {
        return by(view -> List.of(view.plan().value().technique()), _ -> Optional.empty());
    }

    /** By the form of what it answered; empty for what answered no signal. */
    Map<Optional<ResistanceForm>, Tally> byForm() {
        return by(
                view -> {
                    Set<ResistanceForm> answered = formsOf(view);
                    return answered.isEmpty()
                            ? List.of(Optional.empty())
                            : answered.stream().map(Optional::of).toList();
                },
                _ -> Optional.empty());
    }

    /** By the target group it was for; what was for nobody of a group is in none of them. */
    Map<TargetGroupId, Tally> byGroup() {
        return by(view -> List.copyOf(groupsOf(view)), Optional::of);
    }

    private <K> Map<K, Tally> by(Function<InterventionView, List<K>> keys, Function<K, Optional<TargetGroupId>> group) {
        Map<K, Tally> all = new LinkedHashMap<>();
        picture.interventions().stream()
                .filter(view -> view.carriedOut() != null)
                .forEach(view -> keys.apply(view)
                        .forEach(key ->
                                all.put(key, all.getOrDefault(key, Tally.NONE).and(view, group.apply(key)))));
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
