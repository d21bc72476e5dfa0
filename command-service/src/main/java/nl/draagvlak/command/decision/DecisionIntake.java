package nl.draagvlak.command.decision;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.decision.DecisionCommand.AddScenario;
import nl.draagvlak.command.decision.DecisionCommand.AttachDocument;
import nl.draagvlak.command.decision.DecisionCommand.GiveReading;
import nl.draagvlak.command.decision.DecisionCommand.PrepareDecision;
import nl.draagvlak.command.decision.DecisionCommand.TakeDecision;
import nl.draagvlak.command.decision.DecisionCommand.WithdrawEntry;
import nl.draagvlak.command.decision.DecisionRequest.DecisionOutcome;
import nl.draagvlak.command.decision.DecisionRequest.NewDecision;
import nl.draagvlak.command.decision.DecisionRequest.NewDocument;
import nl.draagvlak.command.decision.DecisionRequest.NewReading;
import nl.draagvlak.command.decision.DecisionRequest.NewScenario;
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
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a programme decision into commands. */
@Component
public final class DecisionIntake {

    private static final String KIND = "decision";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    private final Intake intake;

    DecisionIntake(Intake intake) {
        this.intake = intake;
    }

    /** Puts a question. */
    public Mono<Written> prepare(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewDecision.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), ids.next()),
                (in, place) -> new PrepareDecision(
                        place.aggregate(),
                        place.dated(),
                        in.given().question(),
                        in.given().subject(),
                        Set.copyOf(in.refer()
                                .targetGroups("/affectedGroups", in.given().affectedGroups())),
                        Set.copyOf(
                                in.refer().stakeholders("/affects", in.given().affects())),
                        in.given().caseNumber(),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Draws up a scenario. */
    public Mono<Written> addScenario(
            ProgrammeId programme, DecisionId decision, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewScenario.class,
                ids -> Place.entered(aggregate(programme, decision), ids),
                (in, place) -> new AddScenario(
                        place.aggregate(),
                        place.dated(),
                        in.given().title(),
                        in.given().description(),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Decides. */
    public Mono<Written> decide(
            ProgrammeId programme, DecisionId decision, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                DecisionOutcome.class,
                ids -> Place.entered(aggregate(programme, decision), ids),
                (in, place) -> {
                    DecisionOutcome given = in.given();
                    StakeholderId by = in.refer().stakeholderIfAny("/by", given.by());
                    StakeholderId[] concerned = by == null ? new StakeholderId[0] : new StakeholderId[] {by};
                    return new TakeDecision(
                            place.aggregate(),
                            place.dated(),
                            scenario(in),
                            by,
                            in.textIfAny(given.mandate(), concerned),
                            in.textIfAny(given.rationale(), concerned),
                            in.happened("/effectiveOn", given.effectiveOn()));
                });
    }

    private static @Nullable EntryId scenario(Reading<DecisionOutcome> in) {
        String written = in.given().scenario();
        if (written == null) {
            return null;
        }
        try {
            return EntryId.of(written);
        } catch (IllegalArgumentException malformed) {
            in.faults().add("/scenario", DecisionRule.THE_CHOSEN_SCENARIO_IS_ONE_OF_ITS_OWN.code());
            return null;
        }
    }

    /** Attaches a document. */
    public Mono<Written> attach(
            ProgrammeId programme, DecisionId decision, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewDocument.class,
                ids -> Place.entered(aggregate(programme, decision), ids),
                (in, place) -> {
                    NewDocument given = in.given();
                    if (!LINK.matcher(given.link()).matches()) {
                        in.faults().add("/link", "malformed-link");
                    }
                    return new AttachDocument(
                            place.aggregate(),
                            place.dated(),
                            given.title(),
                            given.link(),
                            given.sha256() == null ? null : given.sha256().toLowerCase(Locale.ROOT),
                            in.happened("/effectiveOn", given.effectiveOn()));
                });
    }

    /** Writes down how a party reads it. */
    public Mono<Written> read(ProgrammeId programme, DecisionId decision, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewReading.class,
                ids -> Place.entered(aggregate(programme, decision), ids),
                (in, place) -> {
                    StakeholderId reader =
                            in.refer().stakeholder("/reader", in.given().reader());
                    return new GiveReading(
                            place.aggregate(),
                            place.dated(),
                            reader,
                            in.text(in.given().reading(), reader),
                            contradicted(in),
                            in.happened("/effectiveOn", in.given().effectiveOn()));
                });
    }

    private static List<EntryId> contradicted(Reading<NewReading> in) {
        try {
            return Stream.ofNullable(in.given().contradicts())
                    .flatMap(List::stream)
                    .map(EntryId::of)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            in.faults()
                    .add(
                            "/contradicts",
                            DecisionRule.WHAT_A_READING_CONTRADICTS_IS_WHAT_OTHERS_READ_IN_THE_SAME_DECISION.code());
            return List.of();
        }
    }

    /** Withdraws an entry. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawEntry(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme, DecisionId decision) {
        return new AggregateId(programme, KIND, decision.value());
    }
}
