package nl.draagvlak.command.guarantee;

import static nl.draagvlak.command.guarantee.GuaranteeRule.A_GUARANTEE_CAN_STILL_BE_KEPT_WHEN_IT_IS_GIVEN;
import static nl.draagvlak.command.guarantee.GuaranteeRule.A_GUARANTEE_IS_GIVEN_TO_SOMEBODY;
import static nl.draagvlak.command.guarantee.GuaranteeRule.A_GUARANTEE_IS_KEPT_OR_BROKEN_ONCE;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.guarantee.GuaranteeEvent;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import org.springframework.stereotype.Component;

/** A guarantee is given once, and kept or broken once. */
@Component
final class GuaranteeConduct implements Conduct {

    @Override
    public String kind() {
        return GuaranteeRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(GuaranteeRecordings.GIVEN, GuaranteeRecordings.KEPT, GuaranteeRecordings.BROKEN);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((GuaranteeEvent) content) {
            case GuaranteeGiven given -> {
                verdict.requires(
                        A_GUARANTEE_IS_GIVEN_TO_SOMEBODY,
                        !given.people().isEmpty() || !given.groups().isEmpty());
                verdict.requires(
                        A_GUARANTEE_CAN_STILL_BE_KEPT_WHEN_IT_IS_GIVEN,
                        !given.until().isBefore(given.effectiveOn()));
            }
            case GuaranteeKept _, GuaranteeBroken _ ->
                verdict.requires(
                        A_GUARANTEE_IS_KEPT_OR_BROKEN_ONCE,
                        !standing.has(GuaranteeKept.class) && !standing.has(GuaranteeBroken.class));
        }
    }
}
