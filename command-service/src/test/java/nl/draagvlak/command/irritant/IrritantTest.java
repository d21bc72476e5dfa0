package nl.draagvlak.command.irritant;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class IrritantTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "irritant", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new IrritantConduct());

    @Test
    void notesWhatAnnoys() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, noted()))
                .expectEvents(noted());
    }

    @Test
    void countersItAsOftenAsNeeded() {
        dossier.given(noted(), countered(SECOND))
                .when(GivenDossier.add(AGGREGATE, countered(THIRD)))
                .expectEvents(countered(THIRD));
    }

    private static IrritantNoted noted() {
        return new IrritantNoted(FIRST, words("three passwords"), Set.of(new TargetGroupId("g1")), DAY, null);
    }

    private static IrritantCountered countered(EntryId entry) {
        return new IrritantCountered(entry, words("one password"), new StakeholderId("s1"), DAY, null);
    }
}
