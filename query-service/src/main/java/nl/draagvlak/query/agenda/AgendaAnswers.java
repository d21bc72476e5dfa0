package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.technique.TechniqueNames;
import org.springframework.context.MessageSource;

/** Puts an agenda into the reader's words. */
final class AgendaAnswers {

    private static final int NAMED = 3;

    private final Picture picture;
    private final Names names;
    private final Map<StakeholderId, Boolean> elsewhere;
    private final TechniqueNames techniques;
    private final MessageSource texts;
    private final Locale language;

    private AgendaAnswers(
            Picture picture, Names names, Map<StakeholderId, Boolean> elsewhere, MessageSource texts, Locale language) {
        this.picture = picture;
        this.names = names;
        this.elsewhere = elsewhere;
        this.techniques = new TechniqueNames(picture.techniques(), language);
        this.texts = texts;
        this.language = language;
    }

    static List<AgendaAnswer> list(
            Picture picture,
            List<AgendaItem> items,
            Map<StakeholderId, Boolean> elsewhere,
            Opener opener,
            MessageSource texts,
            Locale language) {
        List<StakeholderId> people = items.stream()
                .flatMap(item -> Stream.concat(item.about().stream(), Stream.ofNullable(item.owner())))
                .toList();
        AgendaAnswers answers =
                new AgendaAnswers(picture, Names.of(picture, people, opener), elsewhere, texts, language);
        return items.stream().map(answers::answer).toList();
    }

    private AgendaAnswer answer(AgendaItem item) {
        String whom = whom(item);
        String subject = subject(item);
        String kind = item.sort().code();
        return new AgendaAnswer(
                item.id(),
                kind,
                item.sort().proposed() ? "proposed" : "promised",
                item.owner(),
                names.of(item.owner()),
                item.about().stream()
                        .map(id -> new AgendaAnswer.Person(id, names.of(id), names.erased(id), elsewhere.get(id)))
                        .toList(),
                item.groups(),
                item.due(),
                item.due().isBefore(picture.moment().asOf()),
                item.again(),
                say(kind + ".title", whom, subject),
                say(kind + ".why", whom, subject, day(item.since())),
                item.sort() == AgendaItem.Sort.INTERVENTION ? item.subject() : null,
                item.heard().stream()
                        .map(heard -> new AgendaAnswer.HeardAnswer(heard.signal(), heard.form(), heard.reason()))
                        .toList(),
                item.entry(),
                item.evidence());
    }

    /** The names as far as they fit in a title, and how many others there are. */
    private String whom(AgendaItem item) {
        List<String> all = Stream.concat(
                        item.about().stream().map(this::name),
                        picture.programme().targetGroups().stream()
                                .filter(group -> item.groups().contains(group.id()))
                                .map(ProgrammeView.TargetGroup::name))
                .toList();
        return all.size() <= NAMED
                ? String.join(", ", all)
                : say("and-others", String.join(", ", all.subList(0, NAMED - 1)), all.size() - NAMED + 1);
    }

    private String name(StakeholderId id) {
        String name = names.of(id);
        return name == null ? say("erased") : name;
    }

    private String subject(AgendaItem item) {
        String subject = item.subject();
        return subject == null ? "" : item.sort() == AgendaItem.Sort.INTERVENTION ? techniques.of(subject) : subject;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("agenda." + key, arguments, language);
    }
}
