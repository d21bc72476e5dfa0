package nl.draagvlak.query.technique;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.method.Entry;
import nl.draagvlak.method.Form;
import nl.draagvlak.method.Question;
import nl.draagvlak.method.Text;
import nl.draagvlak.query.technique.CatalogueAnswer.EntryAnswer;
import nl.draagvlak.query.technique.CatalogueAnswer.FormAnswer;
import nl.draagvlak.query.technique.CatalogueAnswer.QuestionAnswer;
import nl.draagvlak.query.technique.CatalogueAnswer.Reply;

/** Tells the catalogue in one language. */
public record CatalogueAnswers(Catalogue catalogue, Locale language) {

    /** All of it. */
    public CatalogueAnswer whole() {
        return new CatalogueAnswer(
                catalogue.forms().stream().map(this::form).toList(),
                catalogue.questions().stream().map(this::question).toList(),
                entries(catalogue.reasons()),
                entries(catalogue.techniques()),
                entries(catalogue.moves()),
                entries(catalogue.levers()),
                entries(catalogue.ways()));
    }

    /** Entries of one sort. */
    public List<EntryAnswer> entries(List<Entry> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private EntryAnswer entry(Entry entry) {
        return new EntryAnswer(
                entry.code(),
                entry.name().in(language),
                entry.why().in(language),
                entry.example().in(language),
                entry.firstStep().in(language),
                told(entry.cautions()),
                entry.forms(),
                entry.reasons(),
                entry.belowAwareness(),
                entry.proper() == null ? null : entry.proper().in(language),
                cited(entry.sources()));
    }

    private FormAnswer form(Form form) {
        return new FormAnswer(
                form.code(),
                form.name().in(language),
                form.what().in(language),
                told(form.heard()),
                form.need().in(language),
                cited(form.sources()));
    }

    private QuestionAnswer question(Question question) {
        return new QuestionAnswer(
                question.code(),
                question.question().in(language),
                question.why().in(language),
                question.answers().stream()
                        .map(answer -> new Reply(answer.said().in(language), answer.form()))
                        .toList());
    }

    private List<String> told(List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private List<String> cited(List<String> sources) {
        return sources.stream()
                .map(catalogue.sources()::get)
                .map(Objects::requireNonNull)
                .toList();
    }
}
