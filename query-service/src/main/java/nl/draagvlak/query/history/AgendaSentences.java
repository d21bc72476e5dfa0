package nl.draagvlak.query.history;

import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.ledger.proposal.Proposal;

/** What is answered to a proposal, in a sentence. */
final class AgendaSentences {

    private AgendaSentences() {}

    static String of(AgendaEvent event, Wording wording) {
        return switch (event) {
            case ProposalDone done -> wording.say("agenda.proposal-done", proposal(done.ground(), wording));
            case ProposalPostponed postponed ->
                wording.say(
                        "agenda.proposal-postponed",
                        proposal(postponed.ground(), wording),
                        wording.day(postponed.until()));
            case ProposalDeclined declined ->
                wording.say("agenda.proposal-declined", proposal(declined.ground(), wording));
            case AnswerWithdrawn _ -> wording.say("agenda.answer-withdrawn");
        };
    }

    private static String proposal(Ground ground, Wording wording) {
        return wording.say(
                switch (ground.policy()) {
                    case Proposal.FOLLOW_UP -> "agenda.follow-up";
                    case Proposal.TELL_THOSE_ASKED -> "agenda.tell-those-asked";
                    case Proposal.TELL_WHAT_WAS_DONE -> "agenda.tell-what-was-done";
                    case Proposal.KEEP_UP -> "agenda.keep-up";
                    default -> "agenda.something";
                });
    }
}
