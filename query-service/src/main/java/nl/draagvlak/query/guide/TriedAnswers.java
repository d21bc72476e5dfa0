package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.query.guard.SmallGroups;
import nl.draagvlak.query.guide.GuideAnswer.Effect;
import nl.draagvlak.query.guide.GuideAnswer.Effects;
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

    private final Trials trials;
    private final SmallGroups groups;
    private final NamesInPicture names;
    private final TechniqueNames techniques;
    private final Locale language;

    TriedAnswers(Picture picture, NamesInPicture names, Locale language) {
        this.trials = new Trials(picture);
        this.language = language;
        this.groups = new SmallGroups(picture);
        this.names = names;
        this.techniques = new TechniqueNames(picture.techniques(), language);
    }

    /**
     * Everything, by the name of the technique; all groups together before each of them. A group that is too small is counted and not
     * named, because beside the figure of all groups together its name would tell what it keeps silent.
     */
    List<TriedAnswer> all() {
        Map<Kind, Tally> tried = trials.byKind();
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
                smallGroups == 0 ? null : Integer.valueOf(smallGroups),
                tally.evidence());
    }

    /** The same by technique alone, by form alone and by target group alone, each in the order it was first planned. */
    Effects effects() {
        Map<TargetGroupId, Tally> groups = trials.byGroup();
        return new Effects(
                effects(trials.byTechnique(), code -> code, techniques::of),
                effects(trials.byForm(), form -> form.map(TriedAnswers::code).orElse(null), this::formName),
                effects(shown(groups), TargetGroupId::value, names::group),
                groups.size() - shown(groups).size());
    }

    private Map<TargetGroupId, Tally> shown(Map<TargetGroupId, Tally> all) {
        Map<TargetGroupId, Tally> some = new LinkedHashMap<>(all);
        some.keySet().removeIf(group -> !mayTell(group));
        return some;
    }

    private static <K> List<Effect> effects(Map<K, Tally> tallies, Naming<K> code, Naming<K> name) {
        List<Effect> effects = new ArrayList<>();
        tallies.forEach(
                (key, tally) -> effects.add(new Effect(code.of(key), name.of(key), result(tally), tally.evidence())));
        return List.copyOf(effects);
    }

    /** What something is called; null when it has no name. */
    private interface Naming<K> {
        @Nullable
        String of(K key);
    }

    private static String code(ResistanceForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String formName(Optional<ResistanceForm> form) {
        return Catalogue.builtIn().forms().stream()
                .filter(known -> form.isPresent() && known.code() == form.get())
                .findFirst()
                .map(known -> known.name().in(language))
                .orElse(null);
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
