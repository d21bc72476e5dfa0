package nl.draagvlak.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;

/** Names what differs between two profiles. Texts are opened for it, because the same text is sealed differently each time. */
final class ProfileFields {

    private ProfileFields() {}

    static List<String> changed(Profile before, Profile after, Opener opener) {
        Map<String, @Nullable Object> was = fields(before, opener);
        Map<String, @Nullable Object> is = fields(after, opener);
        return is.keySet().stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .toList();
    }

    private static Map<String, @Nullable Object> fields(Profile profile, Opener opener) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", profile.kind());
        fields.put("name", opener.text(profile.name()));
        fields.put("domain", profile.domain());
        fields.put("layer", profile.layer());
        fields.put("targetGroups", profile.targetGroups());
        fields.put("speaksFor", profile.speaksFor());
        fields.put("power", profile.power());
        fields.put("interest", profile.interest());
        fields.put("mandate", opener.text(profile.mandate()));
        return fields;
    }
}
