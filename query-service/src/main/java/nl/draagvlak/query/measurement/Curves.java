package nl.draagvlak.query.measurement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.measurement.CurvesAnswer.AdoptionAnswer;
import nl.draagvlak.query.measurement.CurvesAnswer.CurveAnswer;
import nl.draagvlak.query.measurement.CurvesAnswer.OrganisationAnswer;
import nl.draagvlak.query.measurement.CurvesAnswer.PointAnswer;
import nl.draagvlak.query.measurement.CurvesAnswer.WhoseAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView.TargetGroup;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Draws what was measured over time, and leaves out what may not be shown. */
final class Curves {

    private static final double PRECISION = 10_000;

    private final Picture picture;
    private final Figures figures;
    private final Map<Whose, List<Noted<MeasurementTaken>>> byWhose;
    private final Names names;

    Curves(Picture picture, Opener opener) {
        this.picture = picture;
        this.figures = new Figures(picture);
        this.byWhose = figures.byWhose();
        this.names = Names.of(picture, organisations(), opener);
    }

    /** Of everyone, or of the group or organisation asked for. */
    CurvesAnswer answer(Whose asked) {
        List<Whose> wanted =
                byWhose.keySet().stream().filter(whose -> wanted(whose, asked)).toList();
        boolean alone = organisations(wanted).size() < 2;
        return new CurvesAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                wanted.stream()
                        .filter(whose -> alone || figures.mayBeCompared(whose))
                        .map(this::of)
                        .toList(),
                organisations(wanted.stream()
                                .filter(whose -> !alone && !figures.mayBeCompared(whose))
                                .toList())
                        .stream()
                        .map(this::named)
                        .toList());
    }

    private static boolean wanted(Whose whose, Whose asked) {
        return (asked.group() == null || asked.group().equals(whose.group()))
                && (asked.organisation() == null || asked.organisation().equals(whose.organisation()));
    }

    private List<StakeholderId> organisations() {
        return organisations(List.copyOf(byWhose.keySet()));
    }

    private static List<StakeholderId> organisations(List<Whose> some) {
        return some.stream()
                .map(Whose::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private OrganisationAnswer named(StakeholderId organisation) {
        return new OrganisationAnswer(organisation, names.of(organisation));
    }

    private WhoseAnswer of(Whose whose) {
        List<Noted<MeasurementTaken>> all = Objects.requireNonNull(byWhose.get(whose));
        return new WhoseAnswer(
                whose.group(),
                groupName(whose),
                whose.organisation() == null ? null : named(whose.organisation()),
                Stream.of(Measure.values()).flatMap(about -> curve(about, all)).toList(),
                adoption(whose));
    }

    private @Nullable String groupName(Whose whose) {
        return picture.programme().targetGroups().stream()
                .filter(group -> group.id().equals(whose.group()))
                .findFirst()
                .map(TargetGroup::name)
                .orElse(null);
    }

    private Stream<CurveAnswer> curve(Measure about, List<Noted<MeasurementTaken>> all) {
        List<Noted<MeasurementTaken>> some =
                all.stream().filter(noted -> noted.value().about() == about).toList();
        List<PointAnswer> points = some.stream()
                .filter(noted -> figures.mayBeShown(noted.value()))
                .map(Curves::point)
                .toList();
        return some.isEmpty() ? Stream.empty() : Stream.of(new CurveAnswer(about, points, some.size() - points.size()));
    }

    private static PointAnswer point(Noted<MeasurementTaken> noted) {
        MeasurementTaken taken = noted.value();
        return new PointAnswer(
                noted.entry(),
                noted.position(),
                noted.effectiveOn(),
                taken.least(),
                taken.most(),
                taken.value(),
                rounded(Figures.share(taken)),
                taken.sample(),
                Margin.of(taken)
                        .map(margin -> new Margin(rounded(margin.low()), rounded(margin.high()), margin.method()))
                        .orElse(null));
    }

    private @Nullable AdoptionAnswer adoption(Whose whose) {
        Optional<Double> claimed = last(Measure.ADOPTION_CLAIMED, whose);
        Optional<Double> observed = last(Measure.ADOPTION_OBSERVED, whose);
        return claimed.isEmpty() || observed.isEmpty()
                ? null
                : new AdoptionAnswer(
                        rounded(claimed.get()), rounded(observed.get()), rounded(claimed.get() - observed.get()));
    }

    private Optional<Double> last(Measure about, Whose whose) {
        return figures.last(about, whose).map(noted -> Figures.share(noted.value()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * PRECISION) / PRECISION;
    }
}
