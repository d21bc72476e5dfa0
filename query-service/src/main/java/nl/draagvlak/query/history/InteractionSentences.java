package nl.draagvlak.query.history;

import java.util.List;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;

/** How people met, in a sentence. */
final class InteractionSentences {

    private InteractionSentences() {}

    static String of(InteractionEvent event, Wording wording) {
        return switch (event) {
            case InteractionRecorded recorded -> met(recorded.interaction(), wording);
            case InteractionCorrected corrected -> wording.say("corrected", met(corrected.interaction(), wording));
            case InteractionWithdrawn _ -> wording.say("interaction.withdrawn");
        };
    }

    private static String met(Interaction interaction, Wording wording) {
        List<Participant> participants = interaction.participants();
        String with = participants.isEmpty()
                ? wording.groups(
                        interaction.audience().stream().map(Audience::group).toList())
                : wording.names(
                        participants.stream().map(Participant::stakeholder).toList());
        return wording.say("interaction." + key(interaction.channel()), with);
    }

    private static String key(Channel channel) {
        return switch (channel) {
            case CONVERSATION -> "conversation";
            case MEETING -> "meeting";
            case MESSAGE -> "message";
            case CALL -> "call";
            case EVENT -> "event";
            case WORKSHOP -> "workshop";
            case OBSERVATION -> "observation";
            case RUMOUR -> "rumour";
            case BROADCAST -> "broadcast";
            case OTHER -> "other";
        };
    }
}
