package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.guard.SmallGroups;
import nl.draagvlak.query.guide.GuideAnswer.MessengerAnswer;
import nl.draagvlak.query.guide.GuideAnswer.Rules;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.measurement.Proportion;
import nl.draagvlak.query.network.TrustedPath;
import nl.draagvlak.query.network.TrustedPaths;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says why somebody could bring a message, and by which rules the guide goes. */
final class GuideWording {

    /** How many messengers are proposed. */
    static final int SHOWN = 5;

    private static final double DECIMALS = 1e4;

    private final MessageSource texts;
    private final Locale language;
    private final NamesInPicture names;

    GuideWording(MessageSource texts, Locale language, NamesInPicture names) {
        this.texts = texts;
        this.language = language;
        this.names = names;
    }

    Rules rules() {
        return new Rules(
                say("rule.form"),
                say("rule.messenger", Math.round(100 * TrustedPaths.SECOND_HAND), Messengers.LEAVES_WITHIN),
                say("rule.figures", Proportion.ENOUGH),
                say("rule.groups", SmallGroups.FEWEST));
    }

    MessengerAnswer messenger(Messenger messenger, Audience audience, Picture picture) {
        List<String> why = new ArrayList<>();
        if (audience.groups().isEmpty()) {
            why.add(toOne(messenger.paths().getFirst()));
        } else {
            why.add(toMany(messenger, audience.members().size()));
            if (audience.members().contains(messenger.stakeholder())) {
                why.add(say("messenger.belongs"));
            }
        }
        StakeholderView view = picture.stakeholders().get(messenger.stakeholder());
        why.add(stance(view == null ? null : view.stance()));
        return new MessengerAnswer(
                messenger.stakeholder(),
                name(messenger.stakeholder()),
                Math.round(messenger.score() * DECIMALS) / DECIMALS,
                List.copyOf(why),
                messenger.evidence());
    }

    private String toOne(TrustedPath path) {
        return path.through() == null
                ? say("messenger.direct", name(path.listener()))
                : say("messenger.through", name(path.listener()), name(path.through()));
    }

    private String toMany(Messenger messenger, int members) {
        int direct = messenger.direct();
        return say("messenger.many", direct, messenger.paths().size() - direct, members);
    }

    private String stance(@Nullable Noted<Stance> stance) {
        return say(
                stance == null
                        ? "messenger.stance.unknown"
                        : "messenger.stance." + stance.value().value());
    }

    private String name(StakeholderId stakeholder) {
        String name = names.person(stakeholder);
        return name == null ? say("erased") : name;
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("guide." + key, arguments, language);
    }
}
