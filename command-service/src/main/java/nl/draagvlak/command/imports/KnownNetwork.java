package nl.draagvlak.command.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.command.stakeholder.HeldTies;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;

/** What a programme holds already, as far as an import has to know. References stay sealed until somebody imports. */
final class KnownNetwork {

    private final Map<String, DomainId> domains = new HashMap<>();
    private final Map<StakeholderId, Personal> references = new LinkedHashMap<>();
    private final Map<StakeholderId, StakeholderId> mergers = new HashMap<>();
    private final Map<StakeholderId, HeldTies> ties = new HashMap<>();

    void domain(String name, DomainId domain) {
        domains.put(name, domain);
    }

    void reference(StakeholderId stakeholder, Personal reference) {
        references.put(stakeholder, reference);
    }

    void merged(StakeholderId stakeholder, StakeholderId into) {
        mergers.put(stakeholder, into);
    }

    void separated(StakeholderId stakeholder) {
        mergers.remove(stakeholder);
    }

    HeldTies ties(StakeholderId stakeholder) {
        return ties.computeIfAbsent(stakeholder, holder -> new HeldTies());
    }

    @Nullable
    DomainId domain(String name) {
        return domains.get(name);
    }

    /** Who stands under which reference; a merged stakeholder under the one it was merged into. */
    Map<String, StakeholderId> byReference(Opener opener) {
        List<StakeholderId> holders = new ArrayList<>(references.keySet());
        List<Personal> opened = opener.openAll(List.copyOf(references.values()));
        Map<String, StakeholderId> found = new HashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            if (opened.get(i) instanceof Personal.Known known) {
                found.put(known.text(), standing(holders.get(i)));
            }
        }
        return found;
    }

    private StakeholderId standing(StakeholderId stakeholder) {
        StakeholderId into = mergers.get(stakeholder);
        return into == null ? stakeholder : standing(into);
    }

    /** Whether the very same tie stands; an undirected one may stand at either end. */
    boolean stands(StakeholderId from, Tie tie) {
        return holds(from, tie.to(), tie) || (tie.undirected() && holds(tie.to(), from, tie));
    }

    private boolean holds(StakeholderId holder, StakeholderId other, Tie tie) {
        HeldTies held = ties.get(holder);
        Tie standing = held == null ? null : held.standing().get(new HeldTies.End(other, TieKind.INFLUENCE));
        return standing != null
                && standing.undirected() == tie.undirected()
                && standing.strength() == tie.strength()
                && standing.confidence() == tie.confidence();
    }
}
