package nl.draagvlak.query.stakeholder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for by name. The names are opened to be compared, and nothing is kept of them: an index on disk would outlive a
 * person's wish to be forgotten.
 *
 * @param name a part of the name; case and accents do not matter
 */
record NameSearch(@Nullable String name) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /**
     * Those whose name holds what is looked for, in the order they were given.
     *
     * @throws Refusal 400 {@code missing-value} when nothing is looked for
     */
    List<StakeholderView> among(List<StakeholderView> views, Opener opener) {
        String wanted = plain(name == null ? "" : name.strip());
        if (wanted.isEmpty()) {
            throw Refusal.invalid(List.of(Fault.at("/name", "missing-value", "name")));
        }
        List<Personal> names =
                opener.openAll(views.stream().map(view -> view.profile().name()).toList());
        List<StakeholderView> found = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            if (names.get(i) instanceof Personal.Known known
                    && plain(known.text()).contains(wanted)) {
                found.add(views.get(i));
            }
        }
        return found;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
