package nl.draagvlak.query.interaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Noted;

/** An interaction with everyone in it named by whom they stand under; the same interaction when they all stand under themselves. */
final class Translation {

    private Translation() {}

    static Noted<Interaction> of(Noted<Interaction> noted, Identities identities) {
        return needed(noted.value(), identities) ? noted.saying(of(noted.value(), identities)) : noted;
    }

    private static boolean needed(Interaction interaction, Identities identities) {
        StakeholderId by = interaction.by();
        return !identities.plain()
                && ((by != null && !identities.of(by).equals(by))
                        || interaction.participants().stream()
                                .map(Participant::stakeholder)
                                .anyMatch(one -> !identities.of(one).equals(one)));
    }

    private static Interaction of(Interaction interaction, Identities identities) {
        return new Interaction(
                interaction.channel(),
                interaction.effectiveOn(),
                identities.ofNullable(interaction.by()),
                participants(interaction.participants(), identities),
                interaction.audience(),
                interaction.about(),
                interaction.intent(),
                interaction.answers(),
                interaction.text());
    }

    private static List<Participant> participants(List<Participant> participants, Identities identities) {
        Map<StakeholderId, Participant> each = new LinkedHashMap<>();
        for (Participant participant : participants) {
            StakeholderId id = identities.of(participant.stakeholder());
            each.merge(
                    id,
                    new Participant(id, participant.tone(), participant.signals(), participant.understanding()),
                    Translation::both);
        }
        return List.copyOf(each.values());
    }

    /** One person who was written down twice: what the first says counts, what only the second says is added. */
    private static Participant both(Participant first, Participant second) {
        return new Participant(
                first.stakeholder(),
                first.tone() == null ? second.tone() : first.tone(),
                Stream.concat(first.signals().stream(), second.signals().stream())
                        .toList(),
                first.understanding() == null ? second.understanding() : first.understanding());
    }
}
