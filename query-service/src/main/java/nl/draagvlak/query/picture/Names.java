package nl.draagvlak.query.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** The names of stakeholders, opened for one answer and thrown away with it. */
public final class Names {

    private final Map<StakeholderId, Personal> opened;

    private Names(Map<StakeholderId, Personal> opened) {
        this.opened = opened;
    }

    /** Opens the names of those asked for, all at once; whoever is not in the picture stays nameless. */
    public static Names of(Picture picture, Collection<StakeholderId> asked, Opener opener) {
        List<StakeholderView> views = asked.stream()
                .distinct()
                .map(picture.stakeholders()::get)
                .filter(Objects::nonNull)
                .toList();
        List<Personal> names =
                opener.openAll(views.stream().map(view -> view.profile().name()).toList());
        Map<StakeholderId, Personal> opened = new HashMap<>();
        for (int i = 0; i < views.size(); i++) {
            opened.put(views.get(i).id(), names.get(i));
        }
        return new Names(opened);
    }

    /** The name; null when it was erased or nobody is named. */
    public @Nullable String of(@Nullable StakeholderId stakeholder) {
        return stakeholder != null && opened.get(stakeholder) instanceof Personal.Known known ? known.text() : null;
    }

    /** True when the name was erased; null, which is left out of answers, when it was not. */
    public @Nullable Boolean erased(StakeholderId stakeholder) {
        return opened.get(stakeholder) instanceof Personal.Erased ? Boolean.TRUE : null;
    }
}
