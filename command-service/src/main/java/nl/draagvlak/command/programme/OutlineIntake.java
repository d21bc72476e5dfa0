package nl.draagvlak.command.programme;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomain;
import nl.draagvlak.command.programme.ProgrammeCommand.AddStatement;
import nl.draagvlak.command.programme.ProgrammeCommand.AddTargetGroup;
import nl.draagvlak.command.programme.ProgrammeCommand.JoinDomains;
import nl.draagvlak.command.programme.ProgrammeRequest.DomainPartner;
import nl.draagvlak.command.programme.ProgrammeRequest.DomainToAdd;
import nl.draagvlak.command.programme.ProgrammeRequest.NewStatement;
import nl.draagvlak.command.programme.ProgrammeRequest.NewTargetGroup;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about what a programme is drawn up of, its domains, target groups and statements, into commands. */
@Component
public final class OutlineIntake {

    private static final String KIND = "programme";

    private final Intake intake;

    OutlineIntake(Intake intake) {
        this.intake = intake;
    }

    /** Adds a domain. */
    public Mono<Written> addDomain(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                DomainToAdd.class,
                ids -> Place.part(aggregate(programme), ids),
                (in, place) -> new AddDomain(
                        place.aggregate(),
                        new DomainId(place.id()),
                        in.given().name(),
                        in.refer().domains("/mustWorkWith", in.given().mustWorkWith()),
                        in.given().weight() == null ? 1 : in.given().weight()));
    }

    /** Says that a domain must work together with another. */
    public Mono<Written> joinDomains(
            ProgrammeId programme, DomainId domain, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                DomainPartner.class,
                ids -> Place.changed(aggregate(programme)),
                (in, place) -> {
                    if (!domain.equals(in.register().domains().find(domain.value()))) {
                        throw Refusal.notFound();
                    }
                    DomainId other = in.refer().domain("/domain", in.given().domain());
                    return new JoinDomains(place.aggregate(), domain, other == null ? domain : other);
                });
    }

    /** Names a target group. */
    public Mono<Written> addTargetGroup(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewTargetGroup.class,
                ids -> Place.part(aggregate(programme), ids),
                (in, place) -> new AddTargetGroup(
                        place.aggregate(),
                        new TargetGroupId(place.id()),
                        in.given().name(),
                        in.refer().domain("/domain", in.given().domain()),
                        in.given().targetBehaviour()));
    }

    /** Writes down a statement. */
    public Mono<Written> addStatement(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewStatement.class,
                ids -> Place.part(aggregate(programme), ids),
                (in, place) -> new AddStatement(
                        place.aggregate(),
                        new StatementId(place.id()),
                        in.given().text(),
                        in.given().direction(),
                        in.given().sayableFrom()));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme) {
        return new AggregateId(programme, KIND, programme.value());
    }
}
