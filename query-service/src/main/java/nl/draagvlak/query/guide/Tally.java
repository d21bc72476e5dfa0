package nl.draagvlak.query.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.timeline.Noted;

/**
 * What became of interventions of one sort.
 *
 * @param carriedOut how many were carried out
 * @param helped of how many the last effect seen was good
 * @param unchanged after how many nothing changed
 * @param harmed how many did harm
 * @param evidence the ledger positions that say so, rising: of each the plan, that it was carried out and the effect that counts
 */
record Tally(int carriedOut, int helped, int unchanged, int harmed, List<Long> evidence) {

    static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    Tally {
        evidence = List.copyOf(evidence);
    }

    /**
     * One more, which was carried out; the last effect that was seen of it counts, if any was.
     *
     * @param group of a target group, effects that were seen in another do not count; empty for all groups together
     */
    Tally and(InterventionView carried, Optional<TargetGroupId> group) {
        Optional<Noted<EffectObserved>> last = carried.effects().reversed().stream()
                .filter(effect -> sawIt(effect.value(), group))
                .findFirst();
        int effect = last.map(seen -> seen.value().effect()).orElse(0);
        return new Tally(
                carriedOut + 1,
                helped + (effect > 0 ? 1 : 0),
                unchanged + (last.isPresent() && effect == 0 ? 1 : 0),
                harmed + (effect < 0 ? 1 : 0),
                with(carried, last));
    }

    private static boolean sawIt(EffectObserved seen, Optional<TargetGroupId> group) {
        return seen.group() == null || group.isEmpty() || seen.group().equals(group.get());
    }

    private List<Long> with(InterventionView carried, Optional<Noted<EffectObserved>> seen) {
        Collection<Long> positions = new TreeSet<>(evidence);
        positions.add(carried.plan().position());
        Optional.ofNullable(carried.carriedOut()).ifPresent(noted -> positions.add(noted.position()));
        seen.ifPresent(noted -> positions.add(noted.position()));
        return List.copyOf(positions);
    }

    /** Of how many an effect was seen. */
    int observed() {
        return helped + unchanged + harmed;
    }
}
