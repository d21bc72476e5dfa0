package nl.draagvlak.query.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** Names and references of many stakeholders, opened at once for one answer and kept no longer than that. */
public final class OpenedNames {

    private final Map<StakeholderId, String> names = new HashMap<>();
    private final Map<StakeholderId, String> references = new HashMap<>();

    /** @param erased what stands in the place of a name that was forgotten */
    public OpenedNames(Collection<StakeholderView> stakeholders, Opener opener, String erased) {
        List<Personal> sealed = new ArrayList<>();
        List<StakeholderView> withReference = new ArrayList<>();
        stakeholders.forEach(stakeholder -> sealed.add(stakeholder.profile().name()));
        for (StakeholderView stakeholder : stakeholders) {
            Personal reference = stakeholder.profile().reference();
            if (reference != null) {
                sealed.add(reference);
                withReference.add(stakeholder);
            }
        }
        List<Personal> opened = opener.openAll(sealed);
        int place = 0;
        for (StakeholderView stakeholder : stakeholders) {
            names.put(stakeholder.id(), opened.get(place++) instanceof Personal.Known known ? known.text() : erased);
        }
        for (StakeholderView stakeholder : withReference) {
            if (opened.get(place++) instanceof Personal.Known known) {
                references.put(stakeholder.id(), known.text());
            }
        }
    }

    /** What a stakeholder is called. */
    public String name(StakeholderId stakeholder) {
        return names.getOrDefault(stakeholder, "");
    }

    /** The caller's own id of a stakeholder; null when none was given or it was forgotten. */
    public @Nullable String reference(StakeholderId stakeholder) {
        return references.get(stakeholder);
    }
}
