package nl.draagvlak.query.ledger;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Opens events for an answer, those of unknown types too, because it goes by the stored form of a text and not by the event. */
@Component
public final class LedgerLines {

    private final JsonMapper json;
    private final Opener opener;

    LedgerLines(JsonMapper json, Opener opener) {
        this.json = json;
        this.opener = opener;
    }

    /** The events, in the same order. */
    public List<LedgerLine> open(List<RecordedEvent> events) {
        List<SealedTexts> read = new ArrayList<>();
        List<Personal.Sealed> sealed = new ArrayList<>();
        for (RecordedEvent event : events) {
            SealedTexts texts = new SealedTexts(json.readTree(event.data()), event.id());
            sealed.addAll(texts.found());
            read.add(texts);
        }
        List<Personal> opened = opener.openAll(sealed);
        List<LedgerLine> answers = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < events.size(); i++) {
            SealedTexts texts = read.get(i);
            int end = next + texts.found().size();
            answers.add(LedgerLine.of(
                    events.get(i),
                    reason(events.get(i).envelope().reason()),
                    SmallGroups.spared(events.get(i), texts.replacedBy(opened.subList(next, end)))));
            next = end;
        }
        return answers;
    }

    private @Nullable JsonNode reason(@Nullable Personal reason) {
        return reason == null ? null : SealedTexts.shown(opener.open(reason), JsonNodeFactory.instance);
    }
}
