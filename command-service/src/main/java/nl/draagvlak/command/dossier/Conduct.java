package nl.draagvlak.command.dossier;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.dossier.DossierEntry;

/** How a room wants its dossiers kept. One bean for each kind of dossier. */
public interface Conduct {

    /** The kind of dossier, which is the name of its room. */
    String kind();

    /** The sorts of entries it is made of; it begins with the first sort, of which there is one in each dossier. */
    List<Recording<?>> recordings();

    /**
     * Refuses an entry that cannot be. Decides from what it is given and nothing else.
     *
     * @param content the entry, new or said again
     * @param standing what else stands in the dossier
     * @throws Refusal in the name of a rule of the room
     */
    default void check(DossierEntry content, Standing standing) {}

    /** The sort of entry that a dossier begins with. */
    default Class<? extends DossierEntry> beginning() {
        return recordings().getFirst().sort();
    }
}
