package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What keeping one partner asks for.
 *
 * @param stands where it stands
 * @param since since when it stands there
 * @param invitation how it was invited; null when it joined by itself
 * @param seen the last sign of it
 * @param fading how its commitment fades; null when nothing is worked out, because it left the programme or objects to it
 * @param keeper who is to keep up with it; null when nobody is known
 */
record Upkeep(
        CoalitionView coalition,
        StakeholderId partner,
        Noted<Partnership> stands,
        LocalDate since,
        @Nullable Noted<PartnerInvited> invitation,
        Sign seen,
        @Nullable Fading fading,
        @Nullable Keeper keeper) {

    /** The ledger positions it rests on, ascending. */
    List<Long> evidence() {
        return Stream.of(
                        Stream.of(stands.position(), seen.position()),
                        Stream.ofNullable(invitation).map(Noted::position),
                        Stream.ofNullable(keeper).map(Keeper::position))
                .flatMap(positions -> positions)
                .distinct()
                .sorted()
                .toList();
    }
}
