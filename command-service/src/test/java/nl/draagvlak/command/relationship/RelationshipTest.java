package nl.draagvlak.command.relationship;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationshipTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "relationship", "r1");
    private static final StakeholderId COUNCIL = new StakeholderId("s1");
    private static final StakeholderId OURS = new StakeholderId("s2");

    private final AggregateTestFixture<Dossier> relationship = GivenDossier.kept(new RelationshipConduct());

    @Test
    void writesDownWhoKeepsIt() {
        relationship
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, assigned(OURS, null)))
                .expectEvents(assigned(OURS, null));
    }

    @Test
    void refusesARelationshipWithOneself() {
        relationship
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, assigned(COUNCIL, null)))
                .expectException(refusedWith("relationship-with-oneself"));
    }

    @Test
    void acceptsARelationshipOfOneDay() {
        relationship
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, assigned(OURS, DAY)))
                .expectEvents(assigned(OURS, DAY));
    }

    @Test
    void refusesARelationshipThatEndedBeforeItBegan() {
        relationship
                .givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, assigned(OURS, DAY.minusDays(1))))
                .expectException(refusedWith("relationship-until-before"));
    }

    @Test
    void ratesItFromItsFirstDay() {
        relationship
                .given(assigned(OURS, null))
                .when(GivenDossier.add(AGGREGATE, rated(DAY)))
                .expectEvents(rated(DAY));
    }

    @Test
    void refusesARatingFromBefore() {
        relationship
                .given(assigned(OURS, null))
                .when(GivenDossier.add(AGGREGATE, rated(DAY.minusDays(1))))
                .expectException(refusedWith("relationship-rated-before"));
    }

    private static RelationshipAssigned assigned(StakeholderId owner, @Nullable LocalDate until) {
        return new RelationshipAssigned(Given.entry(AGGREGATE, "0"), COUNCIL, owner, until, DAY, null);
    }

    private static RelationshipRated rated(LocalDate day) {
        return new RelationshipRated(Given.entry(AGGREGATE, "1"), 4, true, null, day, null);
    }
}
