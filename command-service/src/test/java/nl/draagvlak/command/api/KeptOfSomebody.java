package nl.draagvlak.command.api;

import java.util.List;
import nl.draagvlak.command.api.Api.Scene;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;

/** What a running service keeps of a stakeholder. */
final class KeptOfSomebody {

    private KeptOfSomebody() {}

    static String at(String stakeholder) {
        return "/stakeholders/" + stakeholder;
    }

    static AggregateId aggregate(Scene scene, String stakeholder) {
        return new AggregateId(programme(scene), "stakeholder", stakeholder);
    }

    static ProgrammeId programme(Scene scene) {
        return new ProgrammeId(scene.programme().substring(scene.programme().lastIndexOf('/') + 1));
    }

    static List<RecordedEvent> history(RunningService service, Scene scene, String stakeholder) {
        return service.bean(Ledger.class).readAggregate(aggregate(scene, stakeholder), 0);
    }

    static List<Class<? extends Event>> types(List<RecordedEvent> history) {
        return history.stream()
                .<Class<? extends Event>>map(at -> at.event().getClass())
                .toList();
    }

    static Personal name(RunningService service, Scene scene, String stakeholder) {
        return ((StakeholderRegistered)
                        history(service, scene, stakeholder).getFirst().event())
                .profile()
                .name();
    }
}
