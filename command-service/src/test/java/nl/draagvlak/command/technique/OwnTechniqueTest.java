package nl.draagvlak.command.technique;

import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import java.util.Set;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.command.technique.TechniqueCommand.AddTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.ChangeTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.RetireTechnique;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OwnTechniqueTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "technique", "t1");

    private final AggregateTestFixture<OwnTechnique> technique = Given.aggregate(OwnTechnique.class, OwnTechnique::new);

    @Test
    void addsATechnique() {
        technique
                .givenNoPriorActivity()
                .when(new AddTechnique(AGGREGATE, called("Coffee first")))
                .expectEvents(added());
    }

    @Test
    void describesItDifferently() {
        Technique shorter =
                new Technique("Coffee first", "they talk", "ask", null, List.of(), Set.of(), Set.of(), null, null);
        technique
                .given(added())
                .when(new ChangeTechnique(AGGREGATE, shorter))
                .expectEvents(new TechniqueChanged(shorter));
    }

    @Test
    void refusesAnotherName() {
        technique
                .given(added())
                .when(new ChangeTechnique(AGGREGATE, called("Tea first")))
                .expectException(refusedWith("technique-name-fixed"));
    }

    @Test
    void retiresIt() {
        technique
                .given(added())
                .when(new RetireTechnique(AGGREGATE, words("nobody came")))
                .expectEvents(retired());
    }

    @Test
    void refusesToRetireItTwice() {
        technique
                .given(added(), retired())
                .when(new RetireTechnique(AGGREGATE, words("still nobody")))
                .expectException(refusedWith("technique-retired"));
    }

    @Test
    void refusesToChangeWhatWasRetired() {
        technique
                .given(added(), retired())
                .when(new ChangeTechnique(AGGREGATE, called("Coffee first")))
                .expectException(refusedWith("technique-retired"));
    }

    private static Technique called(String name) {
        return new Technique(name, "people talk", "ask", null, List.of(), Set.of(), Set.of(), null, null);
    }

    private static TechniqueAdded added() {
        return new TechniqueAdded(called("Coffee first"));
    }

    private static TechniqueRetired retired() {
        return new TechniqueRetired(words("nobody came"));
    }
}
