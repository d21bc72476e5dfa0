package nl.draagvlak.query.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.decision.DecisionAnswer.DocumentAnswer;
import nl.draagvlak.query.decision.DecisionAnswer.OutcomeAnswer;
import nl.draagvlak.query.decision.DecisionAnswer.PersonAnswer;
import nl.draagvlak.query.decision.DecisionAnswer.ReadingAnswer;
import nl.draagvlak.query.decision.DecisionAnswer.ScenarioAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Makes answers of decisions; the only place where their reasons and readings are opened. */
final class DecisionAnswers {

    private final Opener opener;
    private final Names names;

    private DecisionAnswers(Opener opener, Names names) {
        this.opener = opener;
        this.names = names;
    }

    static List<DecisionAnswer> list(Picture picture, List<DecisionView> decisions, Opener opener) {
        List<StakeholderId> people =
                decisions.stream().flatMap(DecisionAnswers::people).toList();
        DecisionAnswers answers = new DecisionAnswers(opener, Names.of(picture, people, opener));
        return decisions.stream().map(answers::answer).toList();
    }

    private static Stream<StakeholderId> people(DecisionView decision) {
        return Stream.of(
                        decision.affected().stream(),
                        Stream.ofNullable(decision.taken())
                                .flatMap(
                                        taken -> Stream.ofNullable(taken.value().by())),
                        decision.readings().stream().map(noted -> noted.value().reader()))
                .flatMap(people -> people);
    }

    private DecisionAnswer answer(DecisionView decision) {
        return new DecisionAnswer(
                decision.id(),
                decision.version(),
                decision.entry(),
                decision.question(),
                decision.subject(),
                decision.affectedGroups().stream()
                        .sorted(Comparator.comparing(TargetGroupId::value))
                        .toList(),
                decision.affected().stream()
                        .sorted(Comparator.comparing(StakeholderId::value))
                        .map(id -> new PersonAnswer(id, names.of(id), names.erased(id)))
                        .toList(),
                decision.caseNumber(),
                decision.preparedOn(),
                decision.scenarios().stream().map(DecisionAnswers::scenario).toList(),
                outcome(decision.taken()),
                decision.documents().stream().map(DecisionAnswers::document).toList(),
                decision.readings().stream().map(this::reading).toList(),
                decision.position());
    }

    private static ScenarioAnswer scenario(Noted<ScenarioAdded> noted) {
        ScenarioAdded said = noted.value();
        return new ScenarioAnswer(
                noted.entry(), said.title(), said.description(), noted.effectiveOn(), noted.position());
    }

    private @Nullable OutcomeAnswer outcome(@Nullable Noted<DecisionTaken> noted) {
        if (noted == null) {
            return null;
        }
        DecisionTaken said = noted.value();
        return new OutcomeAnswer(
                noted.entry(),
                said.chosen(),
                said.by(),
                names.of(said.by()),
                opener.text(said.mandate()),
                opener.text(said.rationale()),
                noted.effectiveOn(),
                noted.position());
    }

    private static DocumentAnswer document(Noted<DocumentAttached> noted) {
        DocumentAttached said = noted.value();
        return new DocumentAnswer(
                noted.entry(), said.title(), said.link(), said.sha256(), noted.effectiveOn(), noted.position());
    }

    private ReadingAnswer reading(Noted<ReadingGiven> noted) {
        ReadingGiven said = noted.value();
        return new ReadingAnswer(
                noted.entry(),
                said.reader(),
                names.of(said.reader()),
                opener.text(said.reading()),
                said.contradicts(),
                noted.effectiveOn(),
                noted.position());
    }
}
