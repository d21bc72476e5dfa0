package nl.draagvlak.command.improvement;

import static nl.draagvlak.command.improvement.ImprovementRule.AN_IMPROVEMENT_IS_CLOSED_AFTER_IT_WAS_RAISED;
import static nl.draagvlak.command.improvement.ImprovementRule.AN_IMPROVEMENT_IS_CLOSED_ONCE;
import static nl.draagvlak.command.improvement.ImprovementRule.AN_IMPROVEMENT_IS_DUE_AFTER_IT_WAS_RAISED;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.improvement.ImprovementEvent;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;
import org.springframework.stereotype.Component;

/** An improvement is raised once and closed once, after it was raised. */
@Component
final class ImprovementConduct implements Conduct {

    @Override
    public String kind() {
        return ImprovementRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ImprovementRecordings.RAISED, ImprovementRecordings.CLOSED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((ImprovementEvent) content) {
            case ImprovementRaised raised ->
                verdict.requires(
                        AN_IMPROVEMENT_IS_DUE_AFTER_IT_WAS_RAISED,
                        raised.due() == null || !raised.due().isBefore(raised.effectiveOn()));
            case ImprovementClosed closed -> {
                verdict.requires(AN_IMPROVEMENT_IS_CLOSED_ONCE, !standing.has(ImprovementClosed.class));
                verdict.requires(
                        AN_IMPROVEMENT_IS_CLOSED_AFTER_IT_WAS_RAISED,
                        standing.all(ImprovementRaised.class).stream()
                                .noneMatch(raised -> closed.effectiveOn().isBefore(raised.effectiveOn())));
            }
        }
    }
}
