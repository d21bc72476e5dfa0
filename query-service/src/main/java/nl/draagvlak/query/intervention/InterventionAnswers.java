package nl.draagvlak.query.intervention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.intervention.InterventionAnswer.EffectAnswer;
import nl.draagvlak.query.intervention.InterventionAnswer.ExecutionAnswer;
import nl.draagvlak.query.intervention.InterventionAnswer.PersonAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.technique.TechniqueNames;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Makes answers of interventions; the only place where what was expected and seen of them is opened. */
final class InterventionAnswers {

    private final Opener opener;
    private final Names names;
    private final TechniqueNames techniques;

    private InterventionAnswers(Opener opener, Names names, TechniqueNames techniques) {
        this.techniques = techniques;
        this.opener = opener;
        this.names = names;
    }

    static List<InterventionAnswer> list(
            Picture picture, List<InterventionView> interventions, Opener opener, Locale language) {
        List<StakeholderId> people = interventions.stream()
                .flatMap(view -> Stream.concat(
                        Stream.ofNullable(view.plan().value().messenger()), view.plan().value().people().stream()))
                .toList();
        InterventionAnswers answers = new InterventionAnswers(
                opener, Names.of(picture, people, opener), new TechniqueNames(picture.techniques(), language));
        return interventions.stream().map(answers::answer).toList();
    }

    private InterventionAnswer answer(InterventionView view) {
        InterventionPlanned plan = view.plan().value();
        return new InterventionAnswer(
                view.id(),
                view.version(),
                view.plan().entry(),
                plan.technique(),
                techniques.of(plan.technique()),
                plan.levers(),
                plan.messenger() == null ? null : person(plan.messenger()),
                plan.people().stream()
                        .sorted(Comparator.comparing(StakeholderId::value))
                        .map(this::person)
                        .toList(),
                plan.groups().stream()
                        .sorted(Comparator.comparing(TargetGroupId::value))
                        .toList(),
                plan.answers(),
                opener.text(plan.expected()),
                view.plan().effectiveOn(),
                execution(view.carriedOut()),
                view.effects().stream().map(this::effect).toList(),
                view.cancelled(),
                view.position());
    }

    private PersonAnswer person(StakeholderId id) {
        return new PersonAnswer(id, names.of(id), names.erased(id));
    }

    private @Nullable ExecutionAnswer execution(@Nullable Noted<InterventionCarriedOut> noted) {
        return noted == null
                ? null
                : new ExecutionAnswer(
                        noted.entry(), opener.text(noted.value().note()), noted.effectiveOn(), noted.position());
    }

    private EffectAnswer effect(Noted<EffectObserved> noted) {
        return new EffectAnswer(
                noted.entry(),
                noted.value().effect(),
                noted.value().judgement(),
                noted.value().group(),
                opener.text(noted.value().note()),
                noted.effectiveOn(),
                noted.position());
    }
}
