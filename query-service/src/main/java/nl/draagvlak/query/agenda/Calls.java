package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.upkeep.KeptUp;
import org.jspecify.annotations.Nullable;

/**
 * Which partners of coalitions are to be called this week. What was answered counts until something is seen of the partner again: a call
 * that was made is itself as good as a sign of it, a call that was declined is not proposed once more for the same silence.
 */
final class Calls {

    private final Picture picture;
    private @Nullable Map<Long, KeptUp> partners;

    Calls(Picture picture) {
        this.picture = picture;
    }

    Optional<AgendaItem> of(Proposal proposal, @Nullable Noted<AgendaEvent> answer) {
        KeptUp partner = partners().get(proposal.position());
        if (partner == null) {
            return Optional.empty();
        }
        return answer == null || seenSince(partner, answer)
                ? partner.callBy(null).map(day -> item(proposal, partner, day))
                : answered(proposal, partner, answer);
    }

    private Optional<AgendaItem> answered(Proposal proposal, KeptUp partner, Noted<AgendaEvent> answer) {
        return switch (answer.value()) {
            case ProposalDone _ ->
                partner.callBy(answer.effectiveOn())
                        .map(day -> item(proposal, partner, day).alsoRestingOn(answer.position()));
            case ProposalPostponed postponed ->
                partner.callBy(null)
                        .filter(_ -> !postponed.until().isAfter(picture.moment().asOf()))
                        .map(day -> item(proposal, partner, day).comingBack(postponed.until(), answer.position()));
            case ProposalDeclined _ -> Optional.empty();
            case AnswerWithdrawn _ -> partner.callBy(null).map(day -> item(proposal, partner, day));
        };
    }

    private static boolean seenSince(KeptUp partner, Noted<AgendaEvent> answer) {
        return partner.lastSeen().isAfter(answer.effectiveOn())
                || partner.lastSeen().equals(answer.effectiveOn()) && partner.seenAt() > answer.position();
    }

    private static AgendaItem item(Proposal proposal, KeptUp partner, LocalDate callBy) {
        return new AgendaItem(
                proposal.id().value(),
                partner.answerAwaited() ? AgendaItem.Sort.ASK_FOR_ANSWER : AgendaItem.Sort.CALL,
                partner.keeper(),
                List.of(partner.partner()),
                List.of(),
                partner.lastSeen(),
                callBy,
                null,
                partner.coalition(),
                List.of(),
                partner.entry(),
                partner.evidence());
    }

    /** Worked out when the first such proposal is met, because many programmes have no coalition. */
    private Map<Long, KeptUp> partners() {
        Map<Long, KeptUp> known = partners;
        if (known == null) {
            known = KeptUp.in(picture).collect(Collectors.toMap(KeptUp::position, Function.identity()));
            partners = known;
        }
        return known;
    }
}
