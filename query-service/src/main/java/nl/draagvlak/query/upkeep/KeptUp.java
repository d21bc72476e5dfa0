package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A partner to keep up with, as it stands on somebody's agenda.
 *
 * @param position where the ledger first says that it was invited or joined
 * @param coalition name of the coalition
 * @param entry where it stands, to look up
 * @param keeper who is to call; null when nobody is known
 * @param answerAwaited whether it was invited and nothing was heard of whether it joins
 * @param lastSeen the day of the last sign of it
 * @param seenAt where the ledger says so
 * @param evidence the positions it rests on, rising
 */
public record KeptUp(
        long position,
        String coalition,
        EntryId entry,
        StakeholderId partner,
        @Nullable StakeholderId keeper,
        boolean answerAwaited,
        LocalDate lastSeen,
        long seenAt,
        int halfLifeDays,
        LocalDate asOf,
        List<Long> evidence) {

    /** Everyone to keep up with in a picture; those who left, object or take no part any more are not. */
    public static Stream<KeptUp> in(Picture picture) {
        Upkeeps upkeeps = new Upkeeps(picture);
        return picture.coalitions().stream()
                .flatMap(coalition -> upkeeps.of(coalition).stream())
                .flatMap(upkeep -> of(upkeep).stream());
    }

    private static Optional<KeptUp> of(Upkeep upkeep) {
        Fading fading = upkeep.fading();
        PartnerCourse course =
                Objects.requireNonNull(upkeep.coalition().courses().get(upkeep.partner()));
        return fading == null ? Optional.empty() : first(course).map(position -> of(upkeep, fading, position));
    }

    private static KeptUp of(Upkeep upkeep, Fading fading, long position) {
        Keeper keeper = upkeep.keeper();
        return new KeptUp(
                position,
                upkeep.coalition().name(),
                upkeep.stands().entry(),
                upkeep.partner(),
                keeper == null ? null : keeper.who(),
                upkeep.stands().value().step() == null,
                fading.lastSeen(),
                upkeep.seen().position(),
                fading.halfLifeDays(),
                fading.asOf(),
                upkeep.evidence());
    }

    private static Optional<Long> first(PartnerCourse course) {
        return course.turns().stream()
                .map(PartnerCourse.Turn::said)
                .filter(said -> said.value() instanceof PartnerInvited || said.value() instanceof PartnerJoined)
                .map(Noted::position)
                .min(Comparator.naturalOrder());
    }

    /**
     * The last day on which half of its commitment is left, when it must be called this week.
     *
     * @param called the last day it was called as the agenda proposed, which counts as a sign of it; null when it was not
     * @return empty when there is time beyond this week
     */
    public Optional<LocalDate> callBy(@Nullable LocalDate called) {
        LocalDate seen = called == null || called.isBefore(lastSeen) ? lastSeen : called;
        Fading fading = new Fading(seen, halfLifeDays, asOf);
        return Optional.of(fading.callBy()).filter(day -> day.isBefore(asOf.plusDays(Call.WEEK)));
    }
}
