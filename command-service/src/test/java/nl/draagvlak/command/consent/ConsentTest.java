package nl.draagvlak.command.consent;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "consent", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");
    private static final EntryId SECOND = Given.entry(AGGREGATE, "1");
    private static final EntryId THIRD = Given.entry(AGGREGATE, "2");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ConsentConduct());

    @Test
    void allowsSomething() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given(Set.of(Allowed.SMALL_GROUPS))))
                .expectEvents(given(Set.of(Allowed.SMALL_GROUPS)));
    }

    @Test
    void refusesToAllowNothing() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given(Set.of())))
                .expectException(refusedWith("consent-to-nothing"));
    }

    @Test
    void endsOnTheDayItWasGiven() {
        dossier.given(given(Set.of(Allowed.COMPARISON)))
                .when(GivenDossier.add(AGGREGATE, ended(SECOND, DAY)))
                .expectEvents(ended(SECOND, DAY));
    }

    @Test
    void refusesToEndADayEarlier() {
        dossier.given(given(Set.of(Allowed.COMPARISON)))
                .when(GivenDossier.add(AGGREGATE, ended(SECOND, DAY.minusDays(1))))
                .expectException(refusedWith("consent-ended-before"));
    }

    @Test
    void refusesToEndTwice() {
        dossier.given(given(Set.of(Allowed.COMPARISON)), ended(SECOND, DAY))
                .when(GivenDossier.add(AGGREGATE, ended(THIRD, DAY)))
                .expectException(refusedWith("consent-ended"));
    }

    private static ConsentGiven given(Set<Allowed> allows) {
        return new ConsentGiven(
                FIRST, new StakeholderId("s1"), allows, Set.of(), Set.of(), words("for a year"), DAY, null);
    }

    private static ConsentEnded ended(EntryId entry, LocalDate day) {
        return new ConsentEnded(entry, null, day, null);
    }
}
