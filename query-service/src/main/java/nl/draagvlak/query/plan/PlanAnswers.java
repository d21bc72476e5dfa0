package nl.draagvlak.query.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.plan.PlanAnswer.Expected;
import nl.draagvlak.query.plan.PlanAnswer.Guarantee;
import nl.draagvlak.query.plan.PlanAnswer.LeftOutAnswer;
import nl.draagvlak.query.plan.PlanAnswer.PersonAnswer;
import nl.draagvlak.query.plan.PlanAnswer.ProposalAnswer;
import nl.draagvlak.query.plan.PlanAnswer.ProposedStepAnswer;
import nl.draagvlak.query.plan.PlanAnswer.StepAnswer;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes answers of plans and proposals; the only place where what is personal in them is opened. */
final class PlanAnswers {

    private final Picture picture;
    private final Opener opener;
    private final Names names;
    private final Map<StakeholderId, Boolean> elsewhere;

    PlanAnswers(Picture picture, Map<StakeholderId, Boolean> elsewhere, Opener opener) {
        this.picture = picture;
        this.opener = opener;
        this.elsewhere = elsewhere;
        this.names = Names.of(picture, picture.stakeholders().keySet(), opener);
    }

    List<PlanAnswer> accepted(List<PlanView> plans) {
        return plans.stream().map(this::accepted).toList();
    }

    private PlanAnswer accepted(PlanView plan) {
        return new PlanAnswer(
                plan.id(),
                plan.version(),
                plan.accepted().entry(),
                opener.text(plan.accepted().value().purpose()),
                plan.accepted().effectiveOn(),
                plan.accepted().value().steps().stream()
                        .map(step -> step(plan, step))
                        .toList(),
                plan.ended() == null ? null : plan.ended().effectiveOn(),
                plan.ended() == null ? null : opener.text(plan.ended().value().reason()),
                plan.accepted().position());
    }

    private StepAnswer step(PlanView plan, Step step) {
        Long contact = picture.interactions().stream()
                .filter(noted -> !noted.effectiveOn().isBefore(plan.accepted().effectiveOn())
                        && noted.value().participants().stream()
                                .map(Participant::stakeholder)
                                .anyMatch(step.stakeholder()::equals))
                .map(Noted::position)
                .findFirst()
                .orElse(null);
        return new StepAnswer(
                person(step.stakeholder()),
                personIfAny(step.messenger()),
                step.on(),
                contact,
                contact == null ? elsewhere.get(step.stakeholder()) : null);
    }

    ProposalAnswer proposed(Proposal proposal, Terms terms, MessageSource texts, Locale language) {
        return new ProposalAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                terms.from(),
                terms.until(),
                proposal.steps().stream()
                        .map(step -> proposed(step, texts, language))
                        .toList(),
                proposal.leftOut().entrySet().stream()
                        .map(out -> new LeftOutAnswer(
                                person(out.getKey()),
                                out.getValue(),
                                texts.getMessage("plan.left-out." + out.getValue(), null, language)))
                        .toList(),
                new Expected(
                        proposal.reach(),
                        proposal.counted(),
                        proposal.opinion(),
                        texts.getMessage("plan.assumptions", null, language)),
                new Guarantee(proposal.guaranteed(), 1 - 1 / Math.E - Proposal.EPSILON, proposal.sets()));
    }

    private ProposedStepAnswer proposed(Proposal.ProposedStep step, MessageSource texts, Locale language) {
        boolean known = step.messenger() != null;
        Object[] told = {
            name(step.stakeholder(), texts, language),
            known ? name(step.messenger(), texts, language) : "",
            Math.max(0, Math.round(step.reached()) - 1)
        };
        return new ProposedStepAnswer(
                person(step.stakeholder()),
                personIfAny(step.messenger()),
                known ? step.trust() : null,
                step.on(),
                step.reached(),
                texts.getMessage(known ? "plan.why.by" : "plan.why.ourselves", told, language),
                elsewhere.get(step.stakeholder()),
                step.evidence());
    }

    private String name(@Nullable StakeholderId id, MessageSource texts, Locale language) {
        return Stream.ofNullable(names.of(id))
                .findFirst()
                .orElseGet(() -> texts.getMessage("story.erased", null, language));
    }

    private @Nullable PersonAnswer personIfAny(@Nullable StakeholderId id) {
        return id == null ? null : person(id);
    }

    private PersonAnswer person(StakeholderId id) {
        return new PersonAnswer(id, names.of(id), names.erased(id));
    }
}
