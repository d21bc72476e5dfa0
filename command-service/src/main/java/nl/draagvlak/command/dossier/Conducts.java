package nl.draagvlak.command.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.events.catalogue.EventCatalogue;
import org.springframework.stereotype.Component;

/** How each kind of dossier is kept. */
@Component
public final class Conducts {

    private final Map<String, Conduct> byKind;

    public Conducts(List<Conduct> conducts) {
        this.byKind = conducts.stream().collect(Collectors.toUnmodifiableMap(Conduct::kind, Function.identity()));
    }

    /** Whether there are dossiers of this kind. */
    public boolean know(String kind) {
        return byKind.containsKey(kind);
    }

    /** How a sort of entry is asked for, by the name it is stored under. */
    Recording<?> recording(String type) {
        EventCatalogue catalogue = EventCatalogue.draagvlak();
        return byKind.values().stream()
                .flatMap(conduct -> conduct.recordings().stream())
                .filter(recording -> catalogue.typeOf(recording.sort()).name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entries of type " + type));
    }

    /** How a sort of entry of this kind is asked for; empty when there is no such sort. */
    Optional<Recording<?>> recording(String kind, Class<?> sort) {
        return of(kind).recordings().stream()
                .filter(recording -> recording.sort() == sort)
                .findFirst();
    }

    /** @throws IllegalArgumentException when there are no dossiers of this kind */
    Conduct of(String kind) {
        Conduct conduct = byKind.get(kind);
        if (conduct == null) {
            throw new IllegalArgumentException("no dossiers of kind " + kind);
        }
        return conduct;
    }
}
