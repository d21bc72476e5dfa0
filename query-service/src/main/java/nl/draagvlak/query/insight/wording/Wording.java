package nl.draagvlak.query.insight.wording;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words phrases for one reader about one picture. Opens names; made for one answer and then let go. */
public final class Wording {

    private final MessageSource texts;
    private final Opener opener;
    private final Picture picture;
    private final Locale language;
    private final Map<StakeholderId, String> names = new HashMap<>();

    public Wording(MessageSource texts, Opener opener, Picture picture, Locale language) {
        this.texts = texts;
        this.opener = opener;
        this.picture = picture;
        this.language = language;
    }

    /** A phrase as text. */
    public String say(Phrase phrase) {
        return text(phrase.key(), phrase.words().stream().map(this::word).toArray());
    }

    /** Sentences, one after the other. */
    public String say(List<Phrase> sentences) {
        return sentences.stream().map(this::say).collect(Collectors.joining(" "));
    }

    /** Clauses about somebody as one sentence, the somebody left out. */
    public String sentence(List<Phrase> clauses) {
        String joined = clauses.stream().map(this::say).collect(Collectors.joining("; "));
        return joined.substring(0, 1).toUpperCase(language) + joined.substring(1) + ".";
    }

    /** A fixed text. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    /** Somebody's name; null when it was erased. */
    public @Nullable String name(StakeholderId stakeholder) {
        String name = names.computeIfAbsent(stakeholder, this::opened);
        return name.isEmpty() ? null : name;
    }

    private String opened(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        String name = view == null ? null : opener.text(view.profile().name());
        return name == null ? "" : name;
    }

    private Object word(Word word) {
        return switch (word) {
            case Phrase phrase -> say(phrase);
            case Word.Someone someone -> someone(someone.stakeholder());
            case Word.DomainName domain -> quoted(domainName(domain.domain()));
            case Word.GroupName group -> quoted(groupName(group.group()));
            case Word.LayerName layer -> text("insight.word.layer." + written(layer.layer()));
            case Word.Listing listing -> listed(listing);
            case Word.Count count -> count.number();
            case Word.Share share -> Math.round(100 * share.share()) + "%";
            case Word.Day day ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day.day());
        };
    }

    private String someone(StakeholderId stakeholder) {
        String name = name(stakeholder);
        return name == null ? text("insight.word.erased") : name;
    }

    private String listed(Word.Listing listing) {
        List<String> words =
                listing.words().stream().map(this::word).map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + text("insight.word.and") + words.get(last);
    }

    private String domainName(DomainId wanted) {
        return picture.programme().domains().stream()
                .filter(domain -> domain.id().equals(wanted))
                .map(domain -> domain.name())
                .findFirst()
                .orElse(wanted.value());
    }

    private String groupName(TargetGroupId wanted) {
        return picture.programme().targetGroups().stream()
                .filter(group -> group.id().equals(wanted))
                .map(group -> group.name())
                .findFirst()
                .orElse(wanted.value());
    }

    private static String written(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String name) {
        return "‘" + name + "’";
    }
}
