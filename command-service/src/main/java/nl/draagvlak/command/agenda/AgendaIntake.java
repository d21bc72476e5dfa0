package nl.draagvlak.command.agenda;

import java.time.LocalDate;
import java.util.Objects;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.agenda.AgendaCommand.DeclineProposal;
import nl.draagvlak.command.agenda.AgendaCommand.NoteProposalDone;
import nl.draagvlak.command.agenda.AgendaCommand.PostponeProposal;
import nl.draagvlak.command.agenda.AgendaCommand.WithdrawAnswer;
import nl.draagvlak.command.agenda.AgendaRequest.Answer;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.ledger.proposal.Proposals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns answers to proposals into commands. Only what was proposed can be answered. */
@Component
public final class AgendaIntake {

    private static final String KIND = "agenda";

    private final Intake intake;
    private final Proposals proposals;

    AgendaIntake(Intake intake, Proposals proposals) {
        this.intake = intake;
        this.proposals = proposals;
    }

    /** Answers a proposal: done, later or not. */
    public Mono<Written> answer(
            ProgrammeId programme, ProposalId proposal, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Answer.class,
                ids -> Place.entered(new AggregateId(programme, KIND, proposal.value()), ids),
                (in, place) -> command(in, place, ground(programme, proposal)));
    }

    /** Takes an answer back. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawAnswer(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static AgendaCommand command(Reading<Answer> in, Place place, Ground ground) {
        Answer given = in.given();
        LocalDate day = given.effectiveOn() == null ? in.today() : in.happened("/effectiveOn", given.effectiveOn());
        return switch (given.answer()) {
            case DONE ->
                new NoteProposalDone(place.aggregate(), place.dated(), ground, in.textIfAny(given.note()), day);
            case LATER ->
                new PostponeProposal(
                        place.aggregate(), place.dated(), ground, until(in, day), in.textIfAny(given.note()), day);
            case NOT -> new DeclineProposal(place.aggregate(), place.dated(), ground, in.text(reason(in)), day);
        };
    }

    private static LocalDate until(Reading<Answer> in, LocalDate day) {
        LocalDate until = in.given().until();
        if (until == null) {
            in.faults().add("/until", "required");
        } else if (!until.isAfter(day)) {
            in.faults().add("/until", AgendaRule.A_PROPOSAL_IS_PUT_OFF_TO_A_LATER_DAY.code());
        }
        return Objects.requireNonNullElse(until, day);
    }

    private static String reason(Reading<Answer> in) {
        String reason = in.given().reason();
        if (reason == null || reason.isBlank()) {
            in.faults().add("/reason", "required");
        }
        return Objects.requireNonNullElse(reason, "");
    }

    private Ground ground(ProgrammeId programme, ProposalId proposal) {
        return proposals
                .find(programme, proposal)
                .map(made -> new Ground(made.policy(), made.event()))
                .orElseThrow(Refusal::notFound);
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }
}
