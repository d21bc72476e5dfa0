package nl.draagvlak.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.ledger.LedgerLine;
import nl.draagvlak.query.ledger.LedgerLines;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Fate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells events as the lines of a story. */
@Component
final class Storyteller {

    private static final int PROMPT_DAYS = 7;

    private final Chronicles chronicles;
    private final LedgerLines opening;
    private final Opener opener;
    private final MessageSource texts;

    Storyteller(Chronicles chronicles, LedgerLines opening, Opener opener, MessageSource texts) {
        this.chronicles = chronicles;
        this.opening = opening;
        this.opener = opener;
        this.texts = texts;
    }

    /** The events in the same order, as they look from the moment of the picture. */
    List<StoryAnswer> tell(List<RecordedEvent> events, Picture picture, Locale language) {
        long knownAt = picture.moment().knownAt();
        Wording wording = new Wording(
                texts,
                language,
                picture,
                opener,
                stakeholder ->
                        chronicles.ask(picture.programme().id(), chronicle -> chronicle.name(stakeholder, knownAt)));
        List<LedgerLine> opened = opening.open(events);
        List<StoryAnswer> lines = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            lines.add(line(events.get(i), opened.get(i).data(), picture, wording));
        }
        return lines;
    }

    private StoryAnswer line(RecordedEvent event, JsonNode data, Picture picture, Wording wording) {
        String entry = data.path("entry").asString("");
        Fate fate = fate(event, entry, picture);
        return new StoryAnswer(
                event.position(),
                event.recordedAt(),
                event.effectiveOn(),
                event.type().name(),
                event.envelope().actor(),
                entry.isEmpty() ? null : entry,
                trueOrAbsent(fate.withdrawn()),
                trueOrAbsent(fate.corrected()),
                trueOrAbsent(late(event, picture)),
                Sentences.of(event, wording),
                data);
    }

    /** Only what is dated can be corrected or withdrawn; a withdrawal names an entry too, but is none. */
    private Fate fate(RecordedEvent event, String entry, Picture picture) {
        return event.effectiveOn() == null || entry.isEmpty()
                ? Fate.STANDING
                : chronicles.ask(
                        picture.programme().id(),
                        chronicle -> chronicle.fate(
                                EntryId.of(entry),
                                event.position(),
                                picture.moment().knownAt()));
    }

    private static boolean late(RecordedEvent event, Picture picture) {
        LocalDate effectiveOn = event.effectiveOn();
        return effectiveOn != null
                && LocalDate.ofInstant(event.recordedAt(), picture.programme().timeZone())
                        .isAfter(effectiveOn.plusDays(PROMPT_DAYS));
    }

    private static @Nullable Boolean trueOrAbsent(boolean value) {
        return value ? Boolean.TRUE : null;
    }
}
