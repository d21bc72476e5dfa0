package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/**
 * A guarantee that somebody said was broken, or whose last day has gone by without anybody saying that it was kept.
 *
 * <p>Broken, or more than {@value #LONG} days past its day, is <b>urgent</b>; else it needs <b>attention</b>. Once somebody says that it was
 * kept it is not reported any more, also when that was late. Against it speak conversations since its last day with those to whom it was
 * given, in which it may have been kept without anybody recording that.
 *
 * <p>score = 0.5 if it was said to be broken + 0.5 · days past its last day, as a share of {@value #LONG}, at most 1.
 */
final class GuaranteeNotKept implements Rule {

    /** Days past its last day after which it is urgent. */
    static final int LONG = 30;

    private static final double BROKEN = 0.5;
    private static final double OVERDUE = 0.5;

    @Override
    public Kind kind() {
        return Kind.GUARANTEE_BROKEN;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.guarantee-broken.rule", LONG);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().dossiers().of("guarantee").stream()
                .filter(dossier -> !dossier.has(GuaranteeKept.class))
                .flatMap(dossier -> dossier
                        .first(GuaranteeGiven.class)
                        .filter(given -> dossier.has(GuaranteeBroken.class) || overdue(situation, given) > 0)
                        .map(given -> finding(situation, dossier, given))
                        .stream())
                .toList();
    }

    /** The days gone by since its last day; none on that day. */
    private static long overdue(Situation situation, Noted<GuaranteeGiven> given) {
        return Math.max(0, ChronoUnit.DAYS.between(given.value().until(), situation.asOf()));
    }

    private Finding finding(Situation situation, DossierView dossier, Noted<GuaranteeGiven> given) {
        GuaranteeGiven guarantee = given.value();
        List<Noted<GuaranteeBroken>> broken = dossier.all(GuaranteeBroken.class);
        long overdue = overdue(situation, given);
        Word owner = new Word.Someone(guarantee.owner());
        Word to = to(guarantee);
        Noticed noticed = new Noticed(kind(), new Subject.OfGuarantee(dossier.id(), to));
        return noticed.severity(!broken.isEmpty() || overdue > LONG ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("said-broken", broken.isEmpty() ? 0 : 1, BROKEN),
                        new Term("overdue", Math.min(1, (double) overdue / LONG), OVERDUE))
                .title(broken.isEmpty() ? "forgotten.title" : "title", to)
                .say("given", given.effectiveOn(), owner, to, guarantee.until())
                .sayIf(!broken.isEmpty(), "broken", brokenOn(broken, given))
                .sayIf(broken.isEmpty(), "forgotten", overdue)
                .sayIf(!since(situation, guarantee).isEmpty(), "spoken-since")
                .restingOn(new Evidence(situation).noted(List.of(given)).noted(broken))
                .contradictedBy(new Evidence(situation).positions(since(situation, guarantee)))
                .step(guarantee.owner(), broken.isEmpty() ? "step-forgotten" : "step-broken", owner, to)
                .helpedBy(Approach.among(
                        situation,
                        people(situation, guarantee),
                        person -> noticed.phrase("step", situation.people().id(person), owner)))
                .otherwise("otherwise", to);
    }

    private static LocalDate brokenOn(List<Noted<GuaranteeBroken>> broken, Noted<GuaranteeGiven> given) {
        return broken.isEmpty() ? given.effectiveOn() : broken.getFirst().effectiveOn();
    }

    private static Word to(GuaranteeGiven guarantee) {
        return new Word.Listing(Stream.<Word>concat(
                        guarantee.people().stream()
                                .sorted(Comparator.comparing(id -> id.value()))
                                .map(Word.Someone::new),
                        guarantee.groups().stream()
                                .sorted(Comparator.comparing(id -> id.value()))
                                .map(Word.GroupName::new))
                .toList());
    }

    private static BitSet people(Situation situation, GuaranteeGiven guarantee) {
        BitSet people = new BitSet();
        guarantee.people().forEach(id -> {
            Integer person = situation.people().number(id);
            if (person != null) {
                people.set(person);
            }
        });
        guarantee.groups().forEach(group -> people.or(situation.people().of(group)));
        return people;
    }

    private static List<Long> since(Situation situation, GuaranteeGiven guarantee) {
        LocalDate after = guarantee.until().plusDays(1);
        return people(situation, guarantee).stream()
                .boxed()
                .flatMap(person -> situation.meetings().since(person, after).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
