package nl.draagvlak.query.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Whether a coalition showed in what people said before it was declared. It did when on the day before, a coalition found in the discourse
 * was at most {@value #ALIKE} away from everyone who ever joined: half of either side or more is on both (see {@link DeclaredCoalition}).
 *
 * @param lookedAt the day before it was declared
 * @param distance on that day, 0 to 1; NaN when none of them had taken a side, so that nothing is known
 * @param since the earliest of the last {@value #STEPS} days on which one of them spoke, from which it was found without a break; null when
 *     it was not found
 * @param evidence ledger positions of what the most alike coalition had said, ascending
 */
public record FoundBefore(
        LocalDate lookedAt, double distance, @Nullable LocalDate since, List<Long> evidence) {

    /** Distance up to which a found coalition is taken for the declared one. */
    public static final double ALIKE = 0.5;

    private static final int STEPS = 12;

    /**
     * Looks back from the day before it was declared.
     *
     * @param asOf gives the same programme as known at the same position about an earlier day; null when it had not begun
     */
    public static FoundBefore of(CoalitionView coalition, Function<LocalDate, @Nullable Picture> asOf) {
        CoalitionView everyone = coalition.withPartners(everJoined(coalition));
        LocalDate before = coalition.formedOn().minusDays(1);
        Picture then = asOf.apply(before);
        if (then == null) {
            return new FoundBefore(before, Double.NaN, null, List.of());
        }
        Then there = Then.in(then, everyone);
        LocalDate since = there.found() ? before : null;
        for (LocalDate day : since == null ? List.<LocalDate>of() : daysOfSpeech(then, everyone)) {
            Picture earlier = asOf.apply(day);
            if (earlier == null || !Then.in(earlier, everyone).found()) {
                break;
            }
            since = day;
        }
        return new FoundBefore(before, there.declared().distance(), since, there.evidence());
    }

    private record Then(FoundCoalitions all, DeclaredCoalition declared) {

        static Then in(Picture picture, CoalitionView coalition) {
            FoundCoalitions all = FoundCoalitions.in(picture, Utterances.in(picture, null));
            return new Then(all, DeclaredCoalition.of(coalition, all));
        }

        boolean found() {
            return declared.match() >= 0 && declared.distance() <= ALIKE;
        }

        List<Long> evidence() {
            return declared.match() < 0
                    ? List.of()
                    : all.all().get(declared.match()).evidence();
        }
    }

    /** Who left spoke for it all the same, so everyone counts as if they had stayed. */
    private static Map<StakeholderId, Noted<Partnership>> everJoined(CoalitionView coalition) {
        Map<StakeholderId, Noted<Partnership>> joined = new LinkedHashMap<>();
        coalition.partners().forEach((partner, stands) -> {
            if (stands.value().step() != null) {
                joined.put(partner, stands);
            } else if (joinedOnce(coalition.courses().get(partner))) {
                joined.put(partner, stands.saying(new Partnership(CommitmentStep.SYMPATHETIC, false)));
            }
        });
        return joined;
    }

    private static boolean joinedOnce(@Nullable PartnerCourse course) {
        return course != null && course.joined();
    }

    /** The last days on which one of them took a side, the latest first. */
    private static List<LocalDate> daysOfSpeech(Picture picture, CoalitionView coalition) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (StakeholderId partner : coalition.partners().keySet()) {
            StakeholderView view = picture.stakeholders().get(partner);
            if (view != null) {
                view.statementStances().values().forEach(stance -> days.add(stance.effectiveOn()));
            }
        }
        picture.publications().stream()
                .filter(said -> coalition.partners().containsKey(said.value().by()))
                .forEach(said -> days.add(said.effectiveOn()));
        List<LocalDate> latest = new ArrayList<>(days.descendingSet());
        return latest.subList(0, Math.min(STEPS, latest.size()));
    }
}
