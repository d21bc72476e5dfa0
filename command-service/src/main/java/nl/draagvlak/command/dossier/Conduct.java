package nl.draagvlak.command.dossier;

import java.util.List;
import java.util.Set;
import nl.draagvlak.access.Role;
import nl.draagvlak.events.dossier.DossierEntry;

/** How a room wants its dossiers kept. One bean for each kind of dossier. */
public interface Conduct {

    /** The kind of dossier, which is the name of its room. */
    String kind();

    /** The sorts of entries it is made of; it begins with the first sort, of which there is one in each dossier. */
    List<Recording<?>> recordings();

    /**
     * Holds an entry against the rules of the room. Decides from what it is given and nothing else, and goes on after a broken rule, so
     * that whoever asked hears of all of them at once.
     *
     * @param content the entry, new or said again; where the request was faulty, something stands in
     * @param standing what else stands in the dossier
     * @param verdict gets every rule, kept or broken
     */
    default void check(DossierEntry content, Standing standing, Verdict verdict) {}

    /** Who may write in these dossiers, put them right and take back what they say. */
    default Set<Role> keepers() {
        return Set.of(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }

    /** The sort of entry that a dossier begins with. */
    default Class<? extends DossierEntry> beginning() {
        return recordings().getFirst().sort();
    }
}
