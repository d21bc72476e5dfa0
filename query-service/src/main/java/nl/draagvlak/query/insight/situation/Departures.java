package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.stakeholder.StakeholderView.HeldRole;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Who is known to go, and when: because it was said so, because the last role somebody holds ends, or because a role loses its last holder.
 */
public final class Departures {

    /**
     * A known last day.
     *
     * @param position the event that says so
     */
    public record Departure(LocalDate lastDay, long position) {}

    private final LocalDate asOf;
    private final Map<StakeholderId, List<Noted<HeldRole>>> holders = new HashMap<>();

    Departures(Picture picture) {
        this.asOf = picture.moment().asOf();
        picture.present().values().forEach(holder -> holder.roles()
                .forEach(held -> holders.computeIfAbsent(held.value().role(), role -> new ArrayList<>())
                        .add(held)));
    }

    /** The last day of somebody who takes part now; null when none is known. */
    public @Nullable Departure of(StakeholderView stakeholder) {
        Noted<LocalDate> leaves = stakeholder.leavesOn();
        if (leaves != null) {
            return new Departure(leaves.value(), leaves.position());
        }
        Departure asHolder = lastEnd(stakeholder.roles());
        return asHolder != null ? asHolder : lastEnd(holders.getOrDefault(stakeholder.id(), List.of()));
    }

    /** The roles of somebody that others hold or take over for longer: the entries that say so. */
    List<Noted<HeldRole>> alsoHeld(StakeholderView stakeholder) {
        Departure departure = of(stakeholder);
        LocalDate last = departure == null ? asOf : departure.lastDay();
        return stakeholder.roles().stream()
                .filter(held -> outlasts(held, asOf.minusDays(1)))
                .flatMap(held -> holders.getOrDefault(held.value().role(), List.of()).stream())
                .filter(other -> !stakeholder.roles().contains(other) && outlasts(other, last))
                .toList();
    }

    private static boolean outlasts(Noted<HeldRole> held, LocalDate day) {
        LocalDate until = held.value().until();
        return until == null || until.isAfter(day);
    }

    private @Nullable Departure lastEnd(List<Noted<HeldRole>> roles) {
        Departure last = null;
        for (Noted<HeldRole> held : roles) {
            LocalDate until = held.value().until();
            if (until == null) {
                return null;
            }
            if (!until.isBefore(asOf) && (last == null || until.isAfter(last.lastDay()))) {
                last = new Departure(until, held.position());
            }
        }
        return last;
    }
}
