package nl.draagvlak.query.history;

import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.EntryWithdrawn;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.PhaseEntered;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;

/** What happens to a programme, in a sentence. */
final class ProgrammeSentences {

    private ProgrammeSentences() {}

    static String of(ProgrammeEvent event, Wording wording) {
        return switch (event) {
            case ProgrammeStarted started -> wording.say("programme.started", started.name());
            case ProgrammeDescribed described -> wording.say("programme.described", described.name());
            case PhaseEntered entered -> wording.say("programme.phase-entered", wording.phase(entered.phase()));
            case TransitionMomentMoved moved ->
                wording.say("programme.transition-moment-moved", wording.day(moved.moment()));
            case DomainAdded added -> wording.say("programme.domain-added", added.name());
            case DomainsJoined _ -> wording.say("programme.domains-joined");
            case TargetGroupAdded added -> wording.say("programme.target-group-added", added.name());
            case StatementAdded added -> wording.say("programme.statement-added", added.text());
            case HalfLifeSet set -> wording.say("programme.half-life-set", set.days());
            case EntryWithdrawn _ -> wording.say("programme.entry-withdrawn");
        };
    }
}
