package nl.draagvlak.query.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.discourse.Window.Span;
import nl.draagvlak.query.network.discourse.Normalisation;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.work.Course;
import org.jspecify.annotations.Nullable;

/**
 * The discourse of a programme at a moment.
 *
 * @param picture the moment
 * @param sources where the ledger says what was said
 * @param statements the most spoken of first
 * @param relations pairs of speakers, those furthest from indifference first
 * @param found what shows in everything said up to the day looked at
 * @param encounters how the found coalitions stand to each other
 * @param declared every coalition of the programme, held against what was found
 * @param periods the same discourse window by window, the earliest first
 */
record DiscourseReport(
        Picture picture,
        Sources sources,
        List<StatementTally> statements,
        List<Relations> relations,
        FoundCoalitions found,
        List<Encounter> encounters,
        List<DeclaredCoalition> declared,
        List<Period> periods) {

    /**
     * The report on a picture.
     *
     * @param asOf gives the same programme as known at the same position about an earlier day; null when it had not begun
     */
    static DiscourseReport of(Picture picture, Span span, Function<LocalDate, @Nullable Picture> asOf) {
        List<Utterance> utterances = Utterances.in(picture, null);
        FoundCoalitions found = FoundCoalitions.in(picture, utterances);
        List<Relations> relations = Relations.between(found.speakers(), utterances, Normalisation.AVERAGE_ACTIVITY);
        return new DiscourseReport(
                picture,
                new Sources(utterances),
                StatementTally.in(picture, utterances),
                relations,
                found,
                Encounter.between(found.all(), relations),
                picture.coalitions().stream()
                        .map(coalition -> DeclaredCoalition.of(coalition, found))
                        .toList(),
                periods(span.before(picture.moment().asOf()), asOf));
    }

    /** How many who take part took no side on anything and hold no neutral stance either: what they think is unknown. */
    int silent() {
        Set<StakeholderId> spoke = new HashSet<>(found.speakers());
        return (int) picture.present().entrySet().stream()
                .filter(each -> !spoke.contains(each.getKey())
                        && each.getValue().statementStances().isEmpty())
                .count();
    }

    private static List<Period> periods(List<Window> windows, Function<LocalDate, @Nullable Picture> asOf) {
        List<Period> periods = new ArrayList<>();
        Course course = Course.current();
        course.expect(windows.size());
        for (Window window : windows) {
            course.step();
            Picture then = asOf.apply(window.until());
            if (then != null) {
                FoundCoalitions found = FoundCoalitions.in(then, Utterances.in(then, window.after()));
                periods.add(
                        periods.isEmpty()
                                ? Period.first(window, found)
                                : periods.getLast().next(window, found));
            }
        }
        return List.copyOf(periods);
    }
}
