package nl.draagvlak.query.history;

import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.query.coalition.CoalitionView;

/** What happens to a coalition, in a sentence. */
final class CoalitionSentences {

    private CoalitionSentences() {}

    static String of(CoalitionEvent event, String id, Wording wording) {
        String coalition = name(id, wording);
        return switch (event) {
            case CoalitionFormed formed -> wording.say("coalition.formed", formed.name());
            case PartnerInvited invited ->
                wording.say("coalition.partner-invited", coalition, wording.name(invited.partner()));
            case PartnerJoined joined ->
                wording.say(
                        "coalition.partner-joined",
                        coalition,
                        wording.name(joined.partner()),
                        step(joined.step(), wording));
            case CommitmentConfirmed confirmed ->
                wording.say(
                        "coalition.commitment-confirmed",
                        coalition,
                        wording.name(confirmed.partner()),
                        step(confirmed.step(), wording));
            case PartnerLeft left -> wording.say("coalition.partner-left", coalition, wording.name(left.partner()));
            case CoalitionActivated _ -> wording.say("coalition.activated", coalition);
            case ActivationPlanned planned ->
                planned.on() == null
                        ? wording.say("coalition.activation-planned.moment", coalition)
                        : wording.say("coalition.activation-planned", coalition, wording.day(planned.on()));
            case ActivationCalledOff _ -> wording.say("coalition.activation-called-off", coalition);
            case EntryWithdrawn _ -> wording.say("coalition.entry-withdrawn", coalition);
        };
    }

    private static String name(String id, Wording wording) {
        return wording.picture().coalitions().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(CoalitionView::name)
                .orElse(id);
    }

    private static String step(CommitmentStep step, Wording wording) {
        return wording.say(
                switch (step) {
                    case SYMPATHETIC -> "step.sympathetic";
                    case COMMITTED -> "step.committed";
                    case PUBLIC -> "step.public";
                });
    }
}
