package nl.draagvlak.command.technique;

import static nl.draagvlak.command.technique.TechniqueRule.A_TECHNIQUE_HAS_A_NAME_OF_ITS_OWN;
import static nl.draagvlak.command.technique.TechniqueRule.WHAT_WORKS_BELOW_AWARENESS_SAYS_WHY_THAT_IS_PROPER;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.technique.TechniqueCommand.AddTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.ChangeTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.RetireTechnique;
import nl.draagvlak.command.technique.TechniqueRequest.TechniqueDescription;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueId;
import nl.draagvlak.method.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about techniques of one's own into commands. */
@Component
public final class TechniqueIntake {

    private static final String KIND = "technique";

    private final Intake intake;

    TechniqueIntake(Intake intake) {
        this.intake = intake;
    }

    /** Adds a technique to the catalogue. */
    public Mono<Written> add(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                TechniqueDescription.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next())),
                (in, place) -> {
                    String name = in.given().name();
                    if (Catalogue.builtIn().isNamed(name)) {
                        throw A_TECHNIQUE_HAS_A_NAME_OF_ITS_OWN.refusal(name);
                    }
                    return new AddTechnique(place.aggregate(), technique(in));
                });
    }

    /** Describes it differently. */
    public Mono<Written> change(
            ProgrammeId programme, TechniqueId technique, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                TechniqueDescription.class,
                ids -> Place.changed(aggregate(programme, technique)),
                (in, place) -> new ChangeTechnique(place.aggregate(), technique(in)));
    }

    /** Takes it out of use. */
    public Mono<Written> retire(
            ProgrammeId programme, TechniqueId technique, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(aggregate(programme, technique)),
                (in, place) -> new RetireTechnique(
                        place.aggregate(), in.text(in.given().reason())));
    }

    private static Technique technique(Reading<TechniqueDescription> in) {
        TechniqueDescription given = in.given();
        if (Boolean.TRUE.equals(given.belowAwareness()) && given.proper() == null) {
            in.faults().add("/proper", WHAT_WORKS_BELOW_AWARENESS_SAYS_WHY_THAT_IS_PROPER.code());
        }
        return new Technique(
                given.name(),
                given.why(),
                given.firstStep(),
                given.example(),
                given.cautions() == null ? List.of() : given.cautions(),
                set(given.forms()),
                set(given.reasons()),
                given.proper(),
                given.source());
    }

    private static <T> Set<T> set(@Nullable Collection<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }

    private static AggregateId aggregate(ProgrammeId programme, TechniqueId technique) {
        return new AggregateId(programme, KIND, technique.value());
    }
}
