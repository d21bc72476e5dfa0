package nl.draagvlak.command.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.insight.About;
import nl.draagvlak.events.insight.InsightForm;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * Which insights there can be in a programme: those of a kind that is looked for, about what was recorded. Whether one is found now is for
 * the side that reads to say; what is dismissed and was never found has nothing to be kept from.
 */
record PossibleInsights(ProgrammeId programme, Register register) {

    boolean include(InsightId insight) {
        return InsightForm.of(insight.kind()).stream().anyMatch(form -> known(form.places(), insight.subjects()));
    }

    private boolean known(List<Set<About>> places, List<String> subjects) {
        return places.size() == subjects.size()
                && IntStream.range(0, places.size()).allMatch(place -> places.get(place).stream()
                        .anyMatch(sort -> known(sort, subjects.get(place))));
    }

    private boolean known(About sort, String id) {
        return switch (sort) {
            case DOMAIN -> register.domains().has(id);
            case GROUP -> register.targetGroups().has(id);
            case LAYER -> Stream.of(Layer.values()).map(Layer::written).anyMatch(id::equals);
            case STAKEHOLDER -> register.profile(new StakeholderId(id)) != null;
            case SIGNAL -> register.heardIn(new SignalId(id)) != null;
            case COALITION -> register.knows("coalition", id);
            case DECISION -> register.knows("decision", id);
            case CONSULTATION -> register.knows("consultation", id);
            case GUARANTEE -> register.knows("guarantee", id);
            case INTERVENTION -> register.knows("intervention", id);
            case PROGRAMME -> programme.value().equals(id);
        };
    }
}
