package nl.draagvlak.command.condition;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "condition", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ConditionConduct());

    @Test
    void namesWhatMustBeInOrder() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, named()))
                .expectEvents(named());
    }

    @Test
    void looksAtItAsOftenAsSomebodyLikes() {
        dossier.given(named(), assessed(SECOND, Met.PARTLY))
                .when(GivenDossier.add(AGGREGATE, assessed(THIRD, Met.YES)))
                .expectEvents(assessed(THIRD, Met.YES));
    }

    private static ConditionNamed named() {
        return new ConditionNamed(
                FIRST, words("a second screen"), ConditionSort.TECHNIQUE, new TargetGroupId("g1"), null, DAY, null);
    }

    private static ConditionAssessed assessed(EntryId entry, Met met) {
        return new ConditionAssessed(entry, met, words("it stands there"), DAY.plusDays(1), null);
    }
}
