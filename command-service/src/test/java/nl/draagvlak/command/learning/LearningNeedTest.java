package nl.draagvlak.command.learning;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class LearningNeedTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "learning-need", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new LearningNeedConduct());

    @Test
    void notesWhatMustBeLearnt() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, noted()))
                .expectEvents(noted());
    }

    @Test
    void offersWhatComesLater() {
        dossier.given(noted()).when(GivenDossier.add(AGGREGATE, offered())).expectEvents(offered());
    }

    private static LearningNeedNoted noted() {
        return new LearningNeedNoted(
                FIRST, new TargetGroupId("g1"), words("to write so that one can read it"), DAY, null);
    }

    private static LearningNeedOffered offered() {
        return new LearningNeedOffered(SECOND, words("a morning at the desk"), DAY.plusDays(30), DAY, null);
    }
}
