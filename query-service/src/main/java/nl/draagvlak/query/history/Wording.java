package nl.draagvlak.query.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.technique.TechniqueNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts what happened into the reader's words. Made for one answer: the names it opens go with it. */
final class Wording {

    private final MessageSource texts;
    private final Locale language;
    private final Picture picture;
    private final Opener opener;
    private final Function<StakeholderId, @Nullable Personal> sealedNames;
    private final Map<StakeholderId, String> names = new HashMap<>();

    Wording(
            MessageSource texts,
            Locale language,
            Picture picture,
            Opener opener,
            Function<StakeholderId, @Nullable Personal> sealedNames) {
        this.texts = texts;
        this.language = language;
        this.picture = picture;
        this.opener = opener;
        this.sealedNames = sealedNames;
    }

    /** The text under {@code story.<key>}. */
    String say(String key, Object... arguments) {
        return texts.getMessage("story." + key, arguments, language);
    }

    /** What a kind of insight is called; its code when only a newer version knows it. */
    String insightKind(String code) {
        return Objects.requireNonNull(texts.getMessage("insight.kind." + code, new Object[0], code, language));
    }

    String name(@Nullable StakeholderId stakeholder) {
        return stakeholder == null ? say("nobody") : names.computeIfAbsent(stakeholder, this::opened);
    }

    /** Several names, such as {@code A, B and C}. */
    String names(Collection<StakeholderId> stakeholders) {
        return enumerated(stakeholders.stream().map(this::name).toList());
    }

    /** People and groups together, such as {@code A and “case workers”}. */
    String everyone(Collection<StakeholderId> people, Collection<TargetGroupId> groups) {
        if (groups.isEmpty()) {
            return names(people);
        }
        return people.isEmpty() ? groups(groups) : say("and", names(people), groups(groups));
    }

    /** Keywords, such as {@code “roll-out” and “letters”}. */
    String quoted(Collection<String> keywords) {
        return enumerated(
                keywords.stream().map(keyword -> say("quoted", keyword)).toList());
    }

    String groups(Collection<TargetGroupId> groups) {
        return enumerated(picture.programme().targetGroups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(group -> say("quoted", group.name()))
                .toList());
    }

    String statement(@Nullable StatementId statement) {
        return picture.programme().statements().stream()
                .filter(known -> known.id().equals(statement))
                .findFirst()
                .map(known -> say("quoted", known.text()))
                .orElseGet(() -> say("the-programme"));
    }

    /** The name of a technique, of the catalogue or of one's own. */
    String technique(String code) {
        return new TechniqueNames(picture.techniques(), language).of(code);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    String phase(Phase phase) {
        return say(
                switch (phase) {
                    case EXPLORING -> "phase.exploring";
                    case PREPARING -> "phase.preparing";
                    case TRANSITION -> "phase.transition";
                    case IMPROVING -> "phase.improving";
                });
    }

    Picture picture() {
        return picture;
    }

    private String enumerated(List<String> items) {
        return switch (items.size()) {
            case 0 -> say("nobody");
            case 1 -> items.getFirst();
            default -> say("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
        };
    }

    private String opened(StakeholderId stakeholder) {
        Personal sealed = sealedNames.apply(stakeholder);
        return sealed != null && opener.open(sealed) instanceof Personal.Known known ? known.text() : say("erased");
    }
}
