package nl.draagvlak.query.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Timeline;

/** Everything that was answered to proposals of a programme, on both clocks. Not safe for several threads. */
public final class AgendaFold {

    private final Timeline<AgendaEvent> answers = new Timeline<>();

    /** Takes an answer in, or takes it back. */
    public void take(RecordedEvent recorded, AgendaEvent event) {
        switch (event) {
            case ProposalDone done -> note(done.entry(), recorded, event);
            case ProposalPostponed postponed -> note(postponed.entry(), recorded, event);
            case ProposalDeclined declined -> note(declined.entry(), recorded, event);
            case AnswerWithdrawn withdrawn -> answers.withdraw(withdrawn.entry(), recorded.position());
        }
    }

    /** What became of an answer since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return answers.fate(entry, position, knownAt);
    }

    /** The last answer to each proposal by a day, as known then. */
    public Map<ProposalId, Noted<AgendaEvent>> at(Moment moment) {
        Map<ProposalId, Noted<AgendaEvent>> last = new LinkedHashMap<>();
        answers.all(moment)
                .forEach(noted -> last.put(new ProposalId(noted.entry().holder()), noted));
        return last;
    }

    private void note(EntryId entry, RecordedEvent recorded, AgendaEvent event) {
        answers.note(entry, recorded.position(), Objects.requireNonNull(event.effectiveDate()), event);
    }
}
