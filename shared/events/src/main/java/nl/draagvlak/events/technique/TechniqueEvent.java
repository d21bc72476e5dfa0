package nl.draagvlak.events.technique;

import java.util.List;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.personal.Personal;

/** What can happen to a technique of one's own. */
public sealed interface TechniqueEvent extends Event {

    /** It was added to the catalogue. */
    record TechniqueAdded(Technique technique) implements TechniqueEvent {
        @Override
        public List<UniqueKey> uniqueKeys() {
            return List.of(UniqueKey.taken("technique", technique.name()));
        }
    }

    /** It was described differently, under the same name. */
    record TechniqueChanged(Technique technique) implements TechniqueEvent {}

    /** It is not to be used any more; what was recorded under it keeps its name. */
    record TechniqueRetired(Personal reason) implements TechniqueEvent {}
}
