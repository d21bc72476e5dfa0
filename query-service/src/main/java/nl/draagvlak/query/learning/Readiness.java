package nl.draagvlak.query.learning;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A readiness condition with every time somebody looked at it.
 *
 * @param assessed in the order of the days
 */
public record Readiness(DossierId id, Noted<ConditionNamed> named, List<Noted<ConditionAssessed>> assessed) {

    private static final String KIND = "condition";

    public Readiness {
        assessed = List.copyOf(assessed);
    }

    /** Every condition of a programme. */
    public static List<Readiness> of(Picture picture) {
        return picture.dossiers().of(KIND).stream()
                .flatMap(dossier -> dossier.first(ConditionNamed.class).stream()
                        .map(named -> new Readiness(dossier.id(), named, dossier.all(ConditionAssessed.class))))
                .toList();
    }

    /** Whether it concerns a group or an organisation: it is needed for that one, or for all. */
    public boolean concerns(@Nullable TargetGroupId group, @Nullable StakeholderId organisation) {
        TargetGroupId needing = named.value().group();
        StakeholderId there = named.value().organisation();
        return (needing == null || needing.equals(group)) && (there == null || there.equals(organisation));
    }

    /** The last time somebody looked. */
    public Optional<Noted<ConditionAssessed>> last() {
        return assessed.reversed().stream().findFirst();
    }

    /** Whether it was fulfilled when somebody last looked. */
    public boolean fulfilled() {
        return last().filter(noted -> noted.value().met() == Met.YES).isPresent();
    }
}
