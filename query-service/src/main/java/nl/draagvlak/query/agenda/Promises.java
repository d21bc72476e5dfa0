package nl.draagvlak.query.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.plan.PlanView;
import nl.draagvlak.query.timeline.Noted;

/**
 * What was promised and not done: interventions that were planned, guarantees that were neither kept nor broken, the steps of accepted
 * plans, and what calling on coalitions asks for. A step is done once its messenger spoke with whom it names after the plan was accepted; anybody, where none is named.
 */
final class Promises {

    private final Picture picture;
    private final Set<StakeholderId> present;

    Promises(Picture picture) {
        this.picture = picture;
        this.present = picture.present().keySet();
    }

    Stream<AgendaItem> all() {
        Stream<AgendaItem> interventions = picture.interventions().stream()
                .filter(view -> view.carriedOut() == null && !view.cancelled())
                .map(Promises::item);
        Stream<AgendaItem> guarantees = picture.dossiers().of("guarantee").stream()
                .filter(dossier -> !dossier.has(GuaranteeKept.class) && !dossier.has(GuaranteeBroken.class))
                .flatMap(dossier -> dossier.all(GuaranteeGiven.class).stream().map(given -> item(dossier, given)));
        Stream<AgendaItem> steps =
                picture.plans().stream().filter(plan -> plan.ended() == null).flatMap(this::steps);
        return Stream.of(interventions, guarantees, steps, new Activations(picture).all())
                .flatMap(items -> items);
    }

    private static AgendaItem item(InterventionView view) {
        Noted<InterventionPlanned> plan = view.plan();
        return new AgendaItem(
                view.id().value(),
                AgendaItem.Sort.INTERVENTION,
                plan.value().messenger(),
                sorted(plan.value().people()),
                sorted(plan.value().groups()),
                plan.effectiveOn(),
                plan.effectiveOn(),
                null,
                plan.value().technique(),
                List.of(),
                plan.entry(),
                List.of(plan.position()));
    }

    private static AgendaItem item(DossierView dossier, Noted<GuaranteeGiven> given) {
        return new AgendaItem(
                dossier.id().value(),
                AgendaItem.Sort.GUARANTEE,
                given.value().owner(),
                sorted(given.value().people()),
                sorted(given.value().groups()),
                given.effectiveOn(),
                given.value().until(),
                null,
                null,
                List.of(),
                given.entry(),
                List.of(given.position()));
    }

    private Stream<AgendaItem> steps(PlanView plan) {
        Noted<PlanAccepted> accepted = plan.accepted();
        List<Step> steps = accepted.value().steps();
        return IntStream.range(0, steps.size())
                .filter(place -> present.contains(steps.get(place).stakeholder()))
                .filter(place -> !done(steps.get(place), accepted))
                .mapToObj(place -> item(plan.id().value() + "-" + place, steps.get(place), accepted));
    }

    private boolean done(Step step, Noted<PlanAccepted> accepted) {
        return picture.interactions().stream()
                .filter(noted -> !noted.effectiveOn().isBefore(accepted.effectiveOn()))
                .map(Noted::value)
                .anyMatch(interaction -> tookPart(interaction, step.stakeholder())
                        && (step.messenger() == null
                                || step.messenger().equals(interaction.by())
                                || tookPart(interaction, step.messenger())));
    }

    private static boolean tookPart(Interaction interaction, StakeholderId stakeholder) {
        return interaction.participants().stream()
                .anyMatch(participant -> participant.stakeholder().equals(stakeholder));
    }

    private static AgendaItem item(String id, Step step, Noted<PlanAccepted> accepted) {
        return new AgendaItem(
                id,
                AgendaItem.Sort.PLAN_STEP,
                step.messenger(),
                List.of(step.stakeholder()),
                List.of(),
                accepted.effectiveOn(),
                step.on(),
                null,
                null,
                List.of(),
                accepted.entry(),
                List.of(accepted.position()));
    }

    private static <I> List<I> sorted(Set<I> ids) {
        return ids.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
