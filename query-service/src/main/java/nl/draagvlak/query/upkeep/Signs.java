package nl.draagvlak.query.upkeep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.coalition.PartnerCourse.Turn;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.publication.Tendency;
import nl.draagvlak.query.timeline.Noted;

/**
 * When each partner of a coalition was last seen: it said how far it goes, met with us or with another partner, or spoke in public and not
 * against the change. A rumour about it is no sign of it, and being watched is one only in the company of another partner.
 */
final class Signs {

    private final CoalitionView coalition;
    private final Tendency tendency;
    private final Map<StakeholderId, Sign> last = new HashMap<>();

    private Signs(Picture picture, CoalitionView coalition) {
        this.coalition = coalition;
        this.tendency = new Tendency(picture.programme());
    }

    static Signs in(Picture picture, CoalitionView coalition) {
        Signs signs = new Signs(picture, coalition);
        coalition.courses().forEach((partner, course) -> signs.say(partner, course.lastSaid()));
        picture.interactions().forEach(signs::meet);
        picture.publications().forEach(signs::publish);
        return signs;
    }

    /** The last sign of a partner. */
    Sign last(StakeholderId partner) {
        return Objects.requireNonNull(last.get(partner));
    }

    private void say(StakeholderId partner, Turn turn) {
        Sign.Sort sort = turn.said().value() instanceof PartnerInvited ? Sign.Sort.INVITED : Sign.Sort.CONFIRMED;
        see(partner, sort, turn.said());
    }

    private void meet(Noted<Interaction> noted) {
        Interaction interaction = noted.value();
        List<StakeholderId> partners = interaction.participants().stream()
                .map(Participant::stakeholder)
                .distinct()
                .filter(this::stands)
                .toList();
        boolean ourselves = interaction.channel() != Channel.OBSERVATION;
        if (interaction.channel() != Channel.RUMOUR && (ourselves || partners.size() > 1)) {
            partners.forEach(partner -> see(partner, Sign.Sort.MET, noted));
        }
    }

    private void publish(Noted<Publication> noted) {
        if (tendency.of(noted.value()) >= 0 && stands(noted.value().by())) {
            see(noted.value().by(), Sign.Sort.PUBLISHED, noted);
        }
    }

    private boolean stands(StakeholderId stakeholder) {
        PartnerCourse course = coalition.courses().get(stakeholder);
        return course != null && !course.lastSaid().after().left();
    }

    private void see(StakeholderId partner, Sign.Sort sort, Noted<?> noted) {
        Sign sign = new Sign(sort, noted.effectiveOn(), noted.position());
        last.merge(partner, sign, (one, other) -> Stream.of(one, other)
                .max(Sign.EARLIEST_FIRST)
                .orElseThrow());
    }
}
