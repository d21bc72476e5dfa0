package nl.draagvlak.command.reorganisation;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "reorganisation", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ReorganisationConduct());

    @Test
    void remembersWhatWentBefore() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, remembered(2014, 2016)))
                .expectEvents(remembered(2014, 2016));
    }

    @Test
    void remembersWhatBeganThisYear() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, remembered(2026, null)))
                .expectEvents(remembered(2026, null));
    }

    @Test
    void refusesWhatBeginsNextYear() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, remembered(2027, null)))
                .expectException(refusedWith("reorganisation-later"));
    }

    @Test
    void acceptsWhatEndedInItsFirstYear() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, remembered(2014, 2014)))
                .expectEvents(remembered(2014, 2014));
    }

    @Test
    void refusesWhatEndedBeforeItBegan() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, remembered(2014, 2013)))
                .expectException(refusedWith("reorganisation-until-before"));
    }

    private static ReorganisationRemembered remembered(int from, @Nullable Integer until) {
        return new ReorganisationRemembered(
                FIRST,
                words("two offices became one"),
                from,
                until,
                Set.of(new StakeholderId("s1")),
                Set.of(),
                words("nobody was asked"),
                DAY,
                null);
    }
}
