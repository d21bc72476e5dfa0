package nl.draagvlak.command.learning;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.learning.Chooser;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoiningMomentTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "joining-moment", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new JoiningMomentConduct());

    @Test
    void isChosenByTheGroup() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, chosen(Chooser.GROUP, null)))
                .expectEvents(chosen(Chooser.GROUP, null));
    }

    @Test
    void isChosenByAnotherWhoIsNamed() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, chosen(Chooser.OTHER, new StakeholderId("s1"))))
                .expectEvents(chosen(Chooser.OTHER, new StakeholderId("s1")));
    }

    @Test
    void refusesAChoiceByAnotherWithoutName() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, chosen(Chooser.OTHER, null)))
                .expectException(refusedWith("joining-moment-chooser"));
    }

    @Test
    void refusesANameBesideTheProgramme() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, chosen(Chooser.PROGRAMME, new StakeholderId("s1"))))
                .expectException(refusedWith("joining-moment-chooser"));
    }

    private static JoiningMomentChosen chosen(Chooser chosenBy, @Nullable StakeholderId chooser) {
        return new JoiningMomentChosen(FIRST, new TargetGroupId("g1"), DAY.plusDays(60), chosenBy, chooser, DAY, null);
    }
}
