package nl.draagvlak.events.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;

/** The names, all in their first revision, of what is written down in dossiers. */
final class DossierTypes {

    private DossierTypes() {}

    static Map<String, Class<?>> all() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put("dossier.entry-withdrawn", EntryWithdrawn.class);
        types.put("guarantee.given", GuaranteeGiven.class);
        types.put("guarantee.kept", GuaranteeKept.class);
        types.put("guarantee.broken", GuaranteeBroken.class);
        return types;
    }
}
