package nl.draagvlak.query.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.programme.ProgrammeView.Domain;
import nl.draagvlak.query.programme.ProgrammeView.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which stakeholders of a list are wanted; what is null is not asked.
 *
 * @param domain id or exact name
 * @param targetGroup id or exact name
 * @param stance −2 to 2, or {@code unknown}
 */
record StakeholderFilter(
        @Nullable String domain,
        @Nullable String targetGroup,
        @Nullable String stance) {

    /**
     * The filter for one programme.
     *
     * @throws Refusal 400 with every fault
     */
    Predicate<StakeholderView> in(ProgrammeView programme) {
        List<Fault> faults = new ArrayList<>();
        Predicate<StakeholderView> wanted =
                domain(programme, faults).and(targetGroup(programme, faults)).and(stance(faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return wanted;
    }

    private Predicate<StakeholderView> domain(ProgrammeView programme, List<Fault> faults) {
        if (domain == null) {
            return _ -> true;
        }
        Optional<Domain> found = programme.domains().stream()
                .filter(known ->
                        known.id().value().equals(domain) || known.name().equals(domain))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(Fault.at("domain", "unknown-domain", domain));
        }
        return view ->
                found.isPresent() && found.get().id().equals(view.profile().domain());
    }

    private Predicate<StakeholderView> targetGroup(ProgrammeView programme, List<Fault> faults) {
        if (targetGroup == null) {
            return _ -> true;
        }
        Optional<TargetGroup> found = programme.targetGroups().stream()
                .filter(known ->
                        known.id().value().equals(targetGroup) || known.name().equals(targetGroup))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(Fault.at("targetGroup", "unknown-target-group", targetGroup));
        }
        return view -> found.isPresent()
                && view.profile().targetGroups().contains(found.get().id());
    }

    private Predicate<StakeholderView> stance(List<Fault> faults) {
        if (stance == null) {
            return _ -> true;
        }
        if (stance.equals("unknown")) {
            return view -> view.stance() == null;
        }
        if (!stance.matches("-?[0-2]")) {
            faults.add(Fault.at("stance", "invalid-parameter", "stance"));
            return _ -> false;
        }
        int value = Integer.parseInt(stance);
        return view -> view.stance() != null && view.stance().value().value() == value;
    }
}
