package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.technique.TechniqueEvent;
import org.junit.jupiter.api.Test;

class EveryEventIsFoldedTest {

    private static final Set<Class<?>> FOLDED = Set.of(
            ProgrammeEvent.class,
            StakeholderEvent.class,
            InteractionEvent.class,
            PlanEvent.class,
            PublicationEvent.class,
            CoalitionEvent.class,
            DecisionEvent.class,
            InterventionEvent.class,
            TechniqueEvent.class,
            AgendaEvent.class,
            InsightEvent.class);

    @Test
    void takesInEveryConceptOfTheCatalogue() {
        EventCatalogue catalogue = EventCatalogue.draagvlak();
        Set<Class<?>> concepts = catalogue.types().stream()
                .<Class<?>>map(type -> catalogue.classOf(type).orElseThrow())
                .filter(event -> !DossierEntry.class.isAssignableFrom(event) && event != EntryWithdrawn.class)
                .map(event -> event.getInterfaces()[0])
                .collect(Collectors.toSet());
        assertThat(FOLDED).containsAll(concepts);
    }
}
