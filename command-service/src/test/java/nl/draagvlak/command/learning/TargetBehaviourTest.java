package nl.draagvlak.command.learning;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TargetBehaviourTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "target-behaviour", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new TargetBehaviourConduct());

    @Test
    void saysWhatIsAsked() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, said()))
                .expectEvents(said());
    }

    private static TargetBehaviourSet said() {
        return new TargetBehaviourSet(FIRST, new TargetGroupId("g1"), words("writes it down at once"), DAY, null);
    }
}
