package nl.draagvlak.query.discourse;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.discourse.DiscourseAnswer.DeclaredAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.EncounterAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.FoundAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.PeriodAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.RelationAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.SpeakerAnswer;
import nl.draagvlak.query.discourse.DiscourseAnswer.StatementAnswer;
import nl.draagvlak.query.network.measure.Defined;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** Makes answers of reports; the only place where the names in them are opened. */
final class DiscourseAnswers {

    /** The pairs that are answered at most: those furthest from indifference. */
    static final int MOST_RELATIONS = 500;

    private final DiscourseReport report;
    private final Names names;

    private DiscourseAnswers(DiscourseReport report, Names names) {
        this.report = report;
        this.names = names;
    }

    static DiscourseAnswer of(DiscourseReport report, Opener opener) {
        Names names = Names.of(report.picture(), report.picture().stakeholders().keySet(), opener);
        return new DiscourseAnswers(report, names).answer();
    }

    private DiscourseAnswer answer() {
        return new DiscourseAnswer(
                report.picture().moment().knownAt(),
                report.picture().moment().asOf(),
                report.found().speakers().size(),
                report.silent(),
                Defined.orAbsent(report.found().modularity()),
                report.statements().stream().map(DiscourseAnswers::statement).toList(),
                report.relations().stream()
                        .limit(MOST_RELATIONS)
                        .map(this::relation)
                        .toList(),
                report.relations().size(),
                report.found().all().stream().map(this::found).toList(),
                report.encounters().stream().map(DiscourseAnswers::encounter).toList(),
                report.declared().stream().map(this::declared).toList(),
                report.periods().stream().map(DiscourseAnswers::period).toList());
    }

    private static StatementAnswer statement(StatementTally tally) {
        return new StatementAnswer(
                tally.statement().id(),
                tally.statement().text(),
                tally.statement().direction(),
                tally.stances(),
                tally.neutral(),
                tally.publications(),
                Defined.orAbsent(tally.share()),
                tally.speakers(),
                tally.domains(),
                tally.silent(),
                tally.evidence());
    }

    private RelationAnswer relation(Relations pair) {
        return new RelationAnswer(
                speaker(pair.one()),
                speaker(pair.other()),
                pair.congruence(),
                pair.conflict(),
                pair.balance(),
                report.sources().between(pair.one(), pair.other()));
    }

    private static EncounterAnswer encounter(Encounter encounter) {
        return new EncounterAnswer(
                encounter.one(),
                encounter.other(),
                encounter.pairs(),
                encounter.of(),
                Defined.orAbsent(encounter.congruence()),
                Defined.orAbsent(encounter.conflict()));
    }

    private FoundAnswer found(Found found) {
        return new FoundAnswer(
                speakers(found.members()),
                found.domains(),
                found.acrossDomains(),
                found.agreesOn(),
                found.disagreesOn(),
                Defined.orAbsent(found.stability()),
                found.evidence());
    }

    private DeclaredAnswer declared(DeclaredCoalition declared) {
        return new DeclaredAnswer(
                declared.coalition().id(),
                declared.coalition().name(),
                declared.match() < 0 ? null : declared.match(),
                Defined.orAbsent(declared.distance()),
                speakers(declared.silent()),
                speakers(declared.apart()),
                speakers(declared.uninvited()),
                evidence(declared));
    }

    /** Where its partners joined, and what they and the members of its match said. */
    private List<Long> evidence(DeclaredCoalition declared) {
        Set<StakeholderId> both = new LinkedHashSet<>(declared.partners().keySet());
        if (declared.match() >= 0) {
            both.addAll(report.found().all().get(declared.match()).members());
        }
        SortedSet<Long> evidence = new TreeSet<>(declared.partners().values());
        evidence.addAll(report.sources().of(both));
        return List.copyOf(evidence);
    }

    private static PeriodAnswer period(Period period) {
        List<Found> all = period.found().all();
        return new PeriodAnswer(
                period.window().after(),
                period.window().until(),
                period.found().speakers().size(),
                all.size(),
                (int) all.stream().filter(Found::acrossDomains).count(),
                Defined.orAbsent(period.found().modularity()),
                Defined.orAbsent(period.kept()),
                period.found().evidence());
    }

    private List<SpeakerAnswer> speakers(Collection<StakeholderId> ids) {
        return ids.stream().map(this::speaker).toList();
    }

    private SpeakerAnswer speaker(StakeholderId id) {
        StakeholderView view = report.picture().stakeholders().get(id);
        return new SpeakerAnswer(
                id,
                names.of(id),
                names.erased(id),
                view == null ? null : view.profile().domain());
    }
}
