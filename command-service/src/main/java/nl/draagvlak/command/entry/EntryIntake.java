package nl.draagvlak.command.entry;

import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.agenda.AgendaIntake;
import nl.draagvlak.command.coalition.CoalitionIntake;
import nl.draagvlak.command.decision.DecisionIntake;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.dossier.Conducts;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.insight.InsightIntake;
import nl.draagvlak.command.interaction.InteractionIntake;
import nl.draagvlak.command.intervention.InterventionIntake;
import nl.draagvlak.command.plan.PlanIntake;
import nl.draagvlak.command.programme.ProgrammeIntake;
import nl.draagvlak.command.publication.PublicationIntake;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderIntake;
import nl.draagvlak.command.stakeholder.TieIntake;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings corrections and withdrawals to the room whose aggregate holds the entry. */
@Component
public final class EntryIntake {

    private final Blocking blocking;
    private final EntryKinds kinds;
    private final ProgrammeIntake programmes;
    private final StakeholderIntake stakeholders;
    private final TieIntake ties;
    private final InteractionIntake interactions;
    private final PublicationIntake publications;
    private final CoalitionIntake coalitions;
    private final DecisionIntake decisions;
    private final InterventionIntake interventions;
    private final PlanIntake plans;
    private final AgendaIntake agenda;
    private final Conducts conducts;
    private final DossierIntake dossiers;
    private final InsightIntake insights;

    EntryIntake(
            Blocking blocking,
            EntryKinds kinds,
            ProgrammeIntake programmes,
            StakeholderIntake stakeholders,
            TieIntake ties,
            InteractionIntake interactions,
            PublicationIntake publications,
            CoalitionIntake coalitions,
            DecisionIntake decisions,
            InterventionIntake interventions,
            PlanIntake plans,
            AgendaIntake agenda,
            Conducts conducts,
            DossierIntake dossiers,
            InsightIntake insights) {
        this.blocking = blocking;
        this.kinds = kinds;
        this.programmes = programmes;
        this.stakeholders = stakeholders;
        this.ties = ties;
        this.interactions = interactions;
        this.publications = publications;
        this.coalitions = coalitions;
        this.decisions = decisions;
        this.interventions = interventions;
        this.plans = plans;
        this.agenda = agenda;
        this.conducts = conducts;
        this.dossiers = dossiers;
        this.insights = insights;
    }

    /** Puts an entry right; what can only be withdrawn is refused with 409 {@code entry-not-correctable}. */
    public Mono<Written> correct(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return switch (entry.kind()) {
            case "stakeholder" ->
                blocking.call(() -> kinds.of(programme, entry)).flatMap(kind -> switch (kind) {
                    case STANCE -> stakeholders.correctStance(programme, entry, body, caller, keys);
                    case TIE -> ties.correct(programme, entry, body, caller, keys);
                });
            case "interaction" -> interactions.correct(programme, entry, body, caller, keys);
            case "publication" -> publications.correct(programme, entry, body, caller, keys);
            case "programme", "coalition", "decision", "intervention", "plan", "agenda", "insight" ->
                Mono.error(Refusal.conflict("entry-not-correctable"));
            case String kind when conducts.know(kind) -> dossiers.correct(programme, entry, body, caller, keys);
            default -> Mono.error(Refusal.notFound());
        };
    }

    /** Withdraws an entry. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return switch (entry.kind()) {
            case "programme" -> programmes.withdraw(programme, entry, body, caller, keys);
            case "stakeholder" -> stakeholders.withdraw(programme, entry, body, caller, keys);
            case "interaction" -> interactions.withdraw(programme, entry, body, caller, keys);
            case "publication" -> publications.withdraw(programme, entry, body, caller, keys);
            case "coalition" -> coalitions.withdraw(programme, entry, body, caller, keys);
            case "decision" -> decisions.withdraw(programme, entry, body, caller, keys);
            case "plan" -> plans.withdraw(programme, entry, body, caller, keys);
            case "intervention" -> interventions.withdraw(programme, entry, body, caller, keys);
            case "agenda" -> agenda.withdraw(programme, entry, body, caller, keys);
            case "insight" -> insights.withdraw(programme, entry, body, caller, keys);
            case String kind when conducts.know(kind) -> dossiers.withdraw(programme, entry, body, caller, keys);
            default -> Mono.error(Refusal.notFound());
        };
    }
}
