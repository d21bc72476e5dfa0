package nl.draagvlak.query.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.guide.GuideAnswer.Interval;
import nl.draagvlak.query.guide.GuideAnswer.Result;
import nl.draagvlak.query.guide.GuideAnswer.TriedAnswer;
import nl.draagvlak.query.guide.Trials.Kind;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.technique.TechniqueNames;
import org.jspecify.annotations.Nullable;

/** Tells what was tried, and nothing of a group so small that it would be told of persons. */
final class TriedAnswers {

    private final Picture picture;
    private final NamesInPicture names;
    private final TechniqueNames techniques;

    TriedAnswers(Picture picture, NamesInPicture names, Locale language) {
        this.picture = picture;
        this.names = names;
        this.techniques = new TechniqueNames(picture.techniques(), language);
    }

    /** Everything, by the name of the technique; all groups together before each of them. */
    List<TriedAnswer> all() {
        return Trials.in(picture).entrySet().stream()
                .map(this::row)
                .sorted(Comparator.comparing(TriedAnswer::techniqueName))
                .toList();
    }

    private TriedAnswer row(Map.Entry<Kind, Tally> tried) {
        Kind kind = tried.getKey();
        TargetGroupId group = kind.group();
        return new TriedAnswer(
                kind.technique(),
                techniques.of(kind.technique()),
                kind.form(),
                group,
                group == null ? null : names.group(group),
                mayTell(group) ? result(tried.getValue()) : null);
    }

    private boolean mayTell(@Nullable TargetGroupId group) {
        return group == null || Audience.members(picture, group).size() >= Audience.ENOUGH;
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
