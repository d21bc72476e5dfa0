package nl.draagvlak.command.stakeholder;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpVoice;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewVoice;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Voice;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about who speaks for the change into commands. */
@Component
public final class VoiceIntake {

    private final Intake intake;

    VoiceIntake(Intake intake) {
        this.intake = intake;
    }

    /** Lets a stakeholder speak for the change in one way, or puts right until when it does. */
    public Mono<Written> takeUp(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER),
                NewVoice.class,
                ids -> Place.entered(new AggregateId(programme, "stakeholder", stakeholder.value()), ids),
                (in, place) -> new TakeUpVoice(place.aggregate(), place.dated(), given(in)));
    }

    private static Voice given(Reading<NewVoice> in) {
        NewVoice said = in.given();
        Voice voice = new Voice(
                said.voice(),
                in.refer().domain("/domain", said.domain()),
                in.refer().targetGroup("/targetGroup", said.targetGroup()),
                in.happened("/effectiveOn", said.effectiveOn()),
                said.until());
        if (!in.faults().at("/voice") && !in.faults().at("/domain")) {
            Voices.broken(voice).forEach(rule -> in.faults().add(String.valueOf(rule.pointer()), rule.code()));
        }
        return voice;
    }
}
