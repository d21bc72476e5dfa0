package nl.draagvlak.query.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.guard.SmallGroups;
import nl.draagvlak.query.guide.GuideAnswer.Interval;
import nl.draagvlak.query.guide.GuideAnswer.Result;
import nl.draagvlak.query.guide.GuideAnswer.TriedAnswer;
import nl.draagvlak.query.guide.Trials.Kind;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.measurement.Proportion;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.technique.TechniqueNames;
import org.jspecify.annotations.Nullable;

/** Tells what was tried, and nothing of a group so small that it would be told of persons. */
final class TriedAnswers {

    private final Picture picture;
    private final SmallGroups groups;
    private final NamesInPicture names;
    private final TechniqueNames techniques;

    TriedAnswers(Picture picture, NamesInPicture names, Locale language) {
        this.picture = picture;
        this.groups = new SmallGroups(picture);
        this.names = names;
        this.techniques = new TechniqueNames(picture.techniques(), language);
    }

    /**
     * Everything, by the name of the technique; all groups together before each of them. A group that is too small is counted and not
     * named, because beside the figure of all groups together its name would tell what it keeps silent.
     */
    List<TriedAnswer> all() {
        Map<Kind, Tally> tried = Trials.in(picture);
        return tried.entrySet().stream()
                .filter(entry -> mayTell(entry.getKey().group()))
                .map(entry -> row(entry.getKey(), entry.getValue(), smallGroups(entry.getKey(), tried.keySet())))
                .sorted(Comparator.comparing(TriedAnswer::techniqueName))
                .toList();
    }

    private TriedAnswer row(Kind kind, Tally tally, int smallGroups) {
        TargetGroupId group = kind.group();
        return new TriedAnswer(
                kind.technique(),
                techniques.of(kind.technique()),
                kind.form(),
                group,
                group == null ? null : names.group(group),
                result(tally),
                smallGroups == 0 ? null : Integer.valueOf(smallGroups));
    }

    private int smallGroups(Kind all, Set<Kind> tried) {
        return all.group() != null
                ? 0
                : (int) tried.stream()
                        .filter(kind -> kind.technique().equals(all.technique()) && kind.form() == all.form())
                        .filter(kind -> !mayTell(kind.group()))
                        .count();
    }

    private boolean mayTell(@Nullable TargetGroupId group) {
        return group == null || groups.shown(group);
    }

    private static Result result(Tally tally) {
        Proportion helped = tally.observed() == 0 ? null : new Proportion(tally.helped(), tally.observed());
        return new Result(
                tally.carriedOut(),
                tally.observed(),
                tally.helped(),
                tally.unchanged(),
                tally.harmed(),
                helped == null ? null : new Interval(rounded(helped.low()), rounded(helped.high())),
                helped != null && helped.enough() ? Double.valueOf(rounded(helped.share())) : null);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
