package nl.draagvlak.ledger.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** An event that is enough to test a store with. */
record Noted(
        String text,
        @Nullable String takes,
        @Nullable String gives,
        @Nullable Personal about) implements Event {

    static final EventCatalogue CATALOGUE = new EventCatalogue().with("test.noted", 1, Noted.class);

    static Noted noted(String text) {
        return new Noted(text, null, null, null);
    }

    static Noted taking(String key) {
        return new Noted("takes", key, null, null);
    }

    static Noted giving(String key) {
        return new Noted("gives", null, key, null);
    }

    static Noted about(Personal about) {
        return new Noted("about", null, null, about);
    }

    @Override
    @JsonIgnore
    public List<UniqueKey> uniqueKeys() {
        List<UniqueKey> keys = new ArrayList<>();
        if (gives != null) {
            keys.add(UniqueKey.released("name", gives));
        }
        if (takes != null) {
            keys.add(UniqueKey.taken("name", takes));
        }
        return keys;
    }
}
