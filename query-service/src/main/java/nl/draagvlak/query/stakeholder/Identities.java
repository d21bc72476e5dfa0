package nl.draagvlak.query.stakeholder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Who turned out to be whom, as known at a position.
 *
 * @param into each merged stakeholder with the one it finally stands under
 */
public record Identities(Map<StakeholderId, StakeholderId> into) {

    public Identities {
        into = Map.copyOf(into);
    }

    /** Whether nobody is merged, so that nothing needs translating. */
    public boolean plain() {
        return into.isEmpty();
    }

    /** The one a stakeholder stands under: itself, unless it was merged. */
    public StakeholderId of(StakeholderId stakeholder) {
        return into.getOrDefault(stakeholder, stakeholder);
    }

    /** The same, where nobody may be named. */
    public @Nullable StakeholderId ofNullable(@Nullable StakeholderId stakeholder) {
        return stakeholder == null ? null : of(stakeholder);
    }

    /** The ones these stand under, each once. */
    public Set<StakeholderId> of(Collection<StakeholderId> stakeholders) {
        Set<StakeholderId> standing = new LinkedHashSet<>();
        stakeholders.forEach(stakeholder -> standing.add(of(stakeholder)));
        return standing;
    }

    /** The stakeholder and all who stand under it, the stakeholder first, the others in the order of their ids. */
    public List<StakeholderId> standingUnder(StakeholderId stakeholder) {
        Stream<StakeholderId> others = into.entrySet().stream()
                .filter(merge -> merge.getValue().equals(stakeholder))
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()));
        return Stream.concat(Stream.of(stakeholder), others).toList();
    }

    /** Whoever stands under somebody else than before, with those they stood and stand under. */
    public Set<StakeholderId> changed(Identities before) {
        Set<StakeholderId> moved = new LinkedHashSet<>(into.keySet());
        moved.addAll(before.into.keySet());
        moved.removeIf(id -> of(id).equals(before.of(id)));
        Set<StakeholderId> changed = new LinkedHashSet<>(moved);
        moved.forEach(id -> changed.addAll(List.of(of(id), before.of(id))));
        return changed;
    }

    /** The stakeholders that are named, each once. */
    public static Set<StakeholderId> each(@Nullable StakeholderId... named) {
        Set<StakeholderId> each = new LinkedHashSet<>();
        for (StakeholderId id : named) {
            if (id != null) {
                each.add(id);
            }
        }
        return each;
    }
}
