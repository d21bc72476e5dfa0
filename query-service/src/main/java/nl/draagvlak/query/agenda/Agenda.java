package nl.draagvlak.query.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do in a programme at a moment: proposals that nobody has answered and that still have a ground, and what was
 * promised and not done. What was put off comes back on its day. Soonest due first.
 */
final class Agenda {

    private final Picture picture;
    private final Map<ProposalId, Noted<AgendaEvent>> answers;
    private final FollowUps followUps;
    private final Tellings tellings;
    private final Replies replies;
    private final Calls calls;

    Agenda(Picture picture, Map<ProposalId, Noted<AgendaEvent>> answers) {
        this.picture = picture;
        this.answers = answers;
        this.followUps = new FollowUps(picture);
        this.tellings = new Tellings(picture);
        this.replies = new Replies(picture);
        this.calls = new Calls(picture);
    }

    List<AgendaItem> of(List<Proposal> proposals) {
        return Stream.concat(
                        proposals.stream().flatMap(proposal -> open(proposal).stream()), new Promises(picture).all())
                .sorted(Comparator.comparing(AgendaItem::due).thenComparing(AgendaItem::id))
                .toList();
    }

    private Optional<AgendaItem> open(Proposal proposal) {
        Noted<AgendaEvent> answer = answers.get(proposal.id());
        if (proposal.position() > picture.moment().knownAt()) {
            return Optional.empty();
        }
        if (proposal.policy().equals(Proposal.KEEP_UP)) {
            return calls.of(proposal, answer);
        }
        Optional<AgendaItem> item = grounded(proposal);
        return answer == null ? item : item.flatMap(open -> after(open, answer));
    }

    private Optional<AgendaItem> grounded(Proposal proposal) {
        return switch (proposal.policy()) {
            case Proposal.FOLLOW_UP -> followUps.of(proposal);
            case Proposal.TELL_THOSE_ASKED -> tellings.of(proposal);
            case Proposal.TELL_WHAT_WAS_DONE -> replies.of(proposal);
            default -> Optional.empty(); // of a policy that only a newer version knows
        };
    }

    private Optional<AgendaItem> after(AgendaItem item, Noted<AgendaEvent> answer) {
        return switch (answer.value()) {
            case ProposalDone _, ProposalDeclined _ -> Optional.empty();
            case ProposalPostponed postponed ->
                postponed.until().isAfter(picture.moment().asOf())
                        ? Optional.empty()
                        : Optional.of(item.comingBack(postponed.until(), answer.position()));
            case AnswerWithdrawn _ -> Optional.of(item);
        };
    }

    /** Whether something is on somebody's agenda; what nobody is named for is on everybody's. */
    static boolean isFor(AgendaItem item, @Nullable StakeholderId whom) {
        return whom == null || item.owner() == null || item.owner().equals(whom);
    }
}
