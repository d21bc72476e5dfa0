package nl.draagvlak.command.interaction;

import static nl.draagvlak.command.interaction.InteractionRule.A_GROUP_IS_ADDRESSED_ONCE;
import static nl.draagvlak.command.interaction.InteractionRule.A_PARTICIPANT_TAKES_PART_ONCE;
import static nl.draagvlak.command.interaction.InteractionRule.A_SIGNAL_HAS_AN_ID_OF_ITS_OWN;
import static nl.draagvlak.command.interaction.InteractionRule.A_TONE_LIES_BETWEEN_HOSTILE_AND_WARM;
import static nl.draagvlak.command.interaction.InteractionRule.NO_MORE_RESPOND_THAN_WERE_REACHED;
import static nl.draagvlak.command.interaction.InteractionRule.SOMEBODY_TOOK_PART_OR_WAS_MEANT_TO_HEAR;
import static nl.draagvlak.command.interaction.InteractionRule.UNDERSTANDING_LIES_BETWEEN_1_AND_5;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import org.jspecify.annotations.Nullable;

/** The rules on what an interaction can hold, whatever its history. */
final class Bounds {

    private Bounds() {}

    static void check(Interaction interaction) {
        SOMEBODY_TOOK_PART_OR_WAS_MEANT_TO_HEAR.requires(
                !interaction.participants().isEmpty() || !interaction.audience().isEmpty());
        A_PARTICIPANT_TAKES_PART_ONCE.requires(
                distinct(interaction.participants().stream().map(Participant::stakeholder)));
        A_SIGNAL_HAS_AN_ID_OF_ITS_OWN.requires(distinct(interaction.participants().stream()
                .flatMap(participant -> participant.signals().stream())
                .map(Signal::signal)));
        A_GROUP_IS_ADDRESSED_ONCE.requires(
                distinct(interaction.audience().stream().map(Audience::group)));
        interaction.participants().forEach(Bounds::check);
        interaction.audience().forEach(Bounds::check);
    }

    private static void check(Participant participant) {
        A_TONE_LIES_BETWEEN_HOSTILE_AND_WARM.requires(between(-2, participant.tone(), 2));
        UNDERSTANDING_LIES_BETWEEN_1_AND_5.requires(between(1, participant.understanding(), 5));
    }

    private static void check(Audience audience) {
        NO_MORE_RESPOND_THAN_WERE_REACHED.requires(audience.reached() == null
                || audience.responded() == null
                || audience.responded() <= audience.reached());
    }

    private static boolean between(int low, @Nullable Integer value, int high) {
        return value == null || (value >= low && value <= high);
    }

    private static boolean distinct(Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        return ids.allMatch(seen::add);
    }
}
