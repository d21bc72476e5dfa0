package nl.draagvlak.query.insight.wording;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import org.springframework.context.MessageSource;

/** Words phrases in one language. */
public final class Wording {

    private final MessageSource texts;
    private final Naming naming;
    private final Locale language;

    public Wording(MessageSource texts, Naming naming, Locale language) {
        this.texts = texts;
        this.naming = naming;
        this.language = language;
    }

    /** A sentence. */
    public String sentence(Phrase phrase) {
        return capitalised(say(phrase));
    }

    /** Sentences, one after the other. */
    public String sentences(List<Phrase> phrases) {
        return phrases.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** Clauses about somebody as one sentence, the somebody left out. */
    public String clauses(List<Phrase> clauses) {
        return capitalised(clauses.stream().map(this::say).collect(Collectors.joining("; ")) + ".");
    }

    /** A fixed text. */
    public String text(String key) {
        return text(key, new Object[0]);
    }

    /** Somebody's name, or that it was erased. */
    public String person(StakeholderId stakeholder) {
        String name = naming.person(stakeholder);
        return name == null ? text("insight.word.erased") : name;
    }

    private String text(String key, Object[] arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private String say(Phrase phrase) {
        return text(phrase.key(), phrase.words().stream().map(this::word).toArray());
    }

    private Object word(Word word) {
        return switch (word) {
            case Phrase phrase -> say(phrase);
            case Word.Someone someone -> person(someone.stakeholder());
            case Word.DomainName domain -> quoted(naming.domain(domain.domain()));
            case Word.GroupName group -> quoted(naming.group(group.group()));
            case Word.Named thing -> quoted(thing.name());
            case Word.LayerName layer -> text("insight.word.layer." + written(layer.layer()));
            case Word.Listing listing -> listed(listing);
            case Word.Count count -> count.number();
            case Word.Share share -> Math.round(100 * share.share()) + "%";
            case Word.Day day ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day.day());
        };
    }

    private String listed(Word.Listing listing) {
        List<String> words =
                listing.words().stream().map(this::word).map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + text("insight.word.and") + words.get(last);
    }

    private String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }

    private static String written(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String name) {
        return "‘" + name + "’";
    }
}
