package nl.draagvlak.query.upkeep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Who invited whom into a coalition, those who left among them. Two who invited each other stand under the one named first. */
final class InvitationTree {

    private final Map<StakeholderId, @Nullable Noted<PartnerInvited>> invitations = new LinkedHashMap<>();
    private final Map<StakeholderId, List<StakeholderId>> invited = new LinkedHashMap<>();
    private final Set<StakeholderId> placed = new HashSet<>();

    /**
     * Somebody, and whom they invited.
     *
     * @param invitation how they were invited; null when they joined by themselves, or were never in it
     */
    record Branch(StakeholderId who, @Nullable Noted<PartnerInvited> invitation, List<Branch> invited) {}

    private InvitationTree(CoalitionView coalition) {
        coalition.courses().forEach((partner, course) -> {
            Noted<PartnerInvited> invitation = course.invitation().orElse(null);
            StakeholderId by = invitation == null ? null : invitation.value().by();
            invitations.put(partner, invitation);
            if (by != null) {
                invited.computeIfAbsent(by, _ -> new ArrayList<>()).add(partner);
            }
        });
    }

    /** Those whom no partner invited, each with whom they invited, in the order in which they were first named. */
    static List<Branch> of(CoalitionView coalition) {
        InvitationTree tree = new InvitationTree(coalition);
        List<Branch> branches = new ArrayList<>();
        for (StakeholderId root : tree.roots()) {
            branches.add(tree.branch(root));
        }
        for (StakeholderId rest : tree.invitations.keySet()) {
            if (!tree.placed.contains(rest)) {
                branches.add(tree.branch(rest));
            }
        }
        return List.copyOf(branches);
    }

    private Set<StakeholderId> roots() {
        Set<StakeholderId> roots = new LinkedHashSet<>();
        invitations.forEach((partner, invitation) -> {
            StakeholderId by = invitation == null ? null : invitation.value().by();
            if (by == null) {
                roots.add(partner);
            } else if (!invitations.containsKey(by)) {
                roots.add(by);
            }
        });
        return roots;
    }

    private Branch branch(StakeholderId who) {
        placed.add(who);
        List<Branch> below = new ArrayList<>();
        for (StakeholderId next : invited.getOrDefault(who, List.of())) {
            if (!placed.contains(next)) {
                below.add(branch(next));
            }
        }
        return new Branch(who, invitations.get(who), List.copyOf(below));
    }
}
