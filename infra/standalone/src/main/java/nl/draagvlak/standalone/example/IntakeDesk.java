package nl.draagvlak.standalone.example;

import java.util.Objects;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.coalition.CoalitionIntake;
import nl.draagvlak.command.decision.DecisionIntake;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.entry.EntryIntake;
import nl.draagvlak.command.interaction.InteractionIntake;
import nl.draagvlak.command.intervention.InterventionIntake;
import nl.draagvlak.command.programme.OutlineIntake;
import nl.draagvlak.command.programme.ProgrammeIntake;
import nl.draagvlak.command.publication.PublicationIntake;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderIntake;
import nl.draagvlak.command.stakeholder.TieIntake;
import nl.draagvlak.command.stakeholder.VoiceIntake;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands the example's requests in where the API hands in its own. */
@Component
final class IntakeDesk implements Desk {

    private final ProgrammeIntake programmes;
    private final OutlineIntake outline;
    private final StakeholderIntake stakeholders;
    private final TieIntake ties;
    private final VoiceIntake voices;
    private final InteractionIntake interactions;
    private final PublicationIntake publications;
    private final CoalitionIntake coalitions;
    private final DecisionIntake decisions;
    private final InterventionIntake interventions;
    private final DossierIntake dossiers;
    private final EntryIntake entries;

    IntakeDesk(
            ProgrammeIntake programmes,
            OutlineIntake outline,
            StakeholderIntake stakeholders,
            TieIntake ties,
            VoiceIntake voices,
            InteractionIntake interactions,
            PublicationIntake publications,
            CoalitionIntake coalitions,
            DecisionIntake decisions,
            InterventionIntake interventions,
            DossierIntake dossiers,
            EntryIntake entries) {
        this.programmes = programmes;
        this.outline = outline;
        this.stakeholders = stakeholders;
        this.ties = ties;
        this.voices = voices;
        this.interactions = interactions;
        this.publications = publications;
        this.coalitions = coalitions;
        this.decisions = decisions;
        this.interventions = interventions;
        this.dossiers = dossiers;
        this.entries = entries;
    }

    @Override
    public Written begin(Beginning beginning) {
        return answered(programmes.startExample(
                Body.of(beginning.body()), beginning.pinnedToday(), beginning.caller(), RequestKeys.NONE));
    }

    @Override
    public Written take(Request request) {
        return answered(
                handedIn(request, request.programme(), Body.of(request.body()), request.caller(), RequestKeys.NONE));
    }

    private Mono<Written> handedIn(Request request, ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return switch (request.deed()) {
            case PROGRAMME -> throw new IllegalArgumentException("an example is one programme");
            case DOMAIN -> outline.addDomain(programme, body, caller, keys);
            case TARGET_GROUP -> outline.addTargetGroup(programme, body, caller, keys);
            case STATEMENT -> outline.addStatement(programme, body, caller, keys);
            case PHASE -> programmes.enterPhase(programme, body, caller, keys);
            case TRANSITION_MOMENT -> programmes.moveTransitionMoment(programme, body, caller, keys);
            case STAKEHOLDER -> stakeholders.register(programme, body, caller, keys);
            case STANCE -> stakeholders.takeStance(programme, stakeholder(request), body, caller, keys);
            case TIE -> ties.report(programme, body, caller, keys);
            case ROLE -> stakeholders.takeUpRole(programme, stakeholder(request), body, caller, keys);
            case VOICE -> voices.takeUp(programme, stakeholder(request), body, caller, keys);
            case DEPARTURE -> stakeholders.leave(programme, stakeholder(request), body, caller, keys);
            case MERGE -> stakeholders.merge(programme, stakeholder(request), body, caller, keys);
            case MERGE_UNDO -> stakeholders.undoMerge(programme, stakeholder(request), body, caller, keys);
            case INTERACTION -> interactions.record(programme, body, caller, keys);
            case PUBLICATION -> publications.record(programme, body, caller, keys);
            case COALITION -> coalitions.form(programme, body, caller, keys);
            case PARTNER -> coalitions.step(programme, new CoalitionId(about(request)), body, caller, keys);
            case ACTIVATION_PLAN -> coalitions.plan(programme, new CoalitionId(about(request)), body, caller, keys);
            case DECISION -> decisions.prepare(programme, body, caller, keys);
            case SCENARIO -> decisions.addScenario(programme, decision(request), body, caller, keys);
            case OUTCOME -> decisions.decide(programme, decision(request), body, caller, keys);
            case DOCUMENT -> decisions.attach(programme, decision(request), body, caller, keys);
            case READING -> decisions.read(programme, decision(request), body, caller, keys);
            case INTERVENTION -> interventions.plan(programme, body, caller, keys);
            case EXECUTION -> interventions.carryOut(programme, intervention(request), body, caller, keys);
            case EFFECT -> interventions.observe(programme, intervention(request), body, caller, keys);
            case CANCELLATION -> interventions.cancel(programme, intervention(request), body, caller, keys);
            case WRITE_DOWN -> writtenDown(request, body, caller, keys);
            case CORRECTION -> entries.correct(programme, EntryId.of(about(request)), body, caller, keys);
            case WITHDRAWAL -> entries.withdraw(programme, EntryId.of(about(request)), body, caller, keys);
        };
    }

    private Mono<Written> writtenDown(Request request, Body body, Caller caller, RequestKeys keys) {
        Recording<?> recording = dossiers.recording(Objects.requireNonNull(request.sort(), "an entry is of some sort"));
        return request.of() == null
                ? dossiers.open(recording, request.programme(), body, caller, keys)
                : dossiers.add(recording, request.programme(), new DossierId(request.of()), body, caller, keys);
    }

    private static StakeholderId stakeholder(Request request) {
        return new StakeholderId(about(request));
    }

    private static DecisionId decision(Request request) {
        return new DecisionId(about(request));
    }

    private static InterventionId intervention(Request request) {
        return new InterventionId(about(request));
    }

    private static String about(Request request) {
        return Objects.requireNonNull(request.of(), "a request about something says what");
    }

    private static Written answered(Mono<Written> answer) {
        return Objects.requireNonNull(answer.block());
    }
}
