package nl.draagvlak.query.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.guard.LegalBasis;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class GuardReadTest extends ReadTest {

    private static final EntryId GROUND = EntryId.of("ground.g1.0");
    private static final TargetGroupId DESK = new TargetGroupId("desk");

    @Test
    void namesThePersonsWithoutAGround() {
        long position = register("s1", "Noor de Wit");
        guards().jsonPath("$.persons.length()")
                .isEqualTo(1)
                .jsonPath("$.persons[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.persons[0].position")
                .isEqualTo(position)
                .jsonPath("$.persons[0].groundOn")
                .doesNotExist()
                .jsonPath("$.persons[0].informedOn")
                .doesNotExist();
    }

    @Test
    void asksNoGroundOfAnOrganisation() {
        of(StakeholderKind.ORGANISATION, "s1", Set.of());
        of(StakeholderKind.ROLE, "s2", Set.of());
        guards().jsonPath("$.persons").isEmpty();
    }

    @Test
    void namesWhoHasAGroundAndWasNotTold() {
        register("s1", "Noor de Wit");
        ground(null);
        guards().jsonPath("$.persons[0].groundOn")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.persons[0].informedOn")
                .doesNotExist();
    }

    @Test
    void isContentWithAPersonWhoHasAGroundAndWasTold() {
        register("s1", "Noor de Wit");
        ground(TODAY);
        guards().jsonPath("$.persons").isEmpty();
    }

    @Test
    void isContentWithAPersonWhoWasToldLater() {
        register("s1", "Noor de Wit");
        ground(null);
        record("ground", "g1", new PersonInformed(EntryId.of("ground.g1.1"), null, TODAY, null));
        guards().jsonPath("$.persons").isEmpty();
    }

    @Test
    void namesThePersonAgainWhenTheGroundWasWithdrawn() {
        register("s1", "Noor de Wit");
        ground(TODAY);
        record("ground", "g1", new EntryWithdrawn(GROUND, Script.said("somebody else's")));
        guards().jsonPath("$.persons.length()").isEqualTo(1);
    }

    @Test
    void isOverdueFromTheDayAfterTheMonth() {
        register("s1", "Noor de Wit");
        LocalDate registered = LocalDate.ofInstant(
                files.ledger().readAt(List.of(files.ledger().head())).getFirst().recordedAt(),
                ZoneId.of("Europe/Amsterdam"));
        read("/guards?asOf=" + registered.plusDays(30))
                .jsonPath("$.persons[0].overdue")
                .isEqualTo(false);
        read("/guards?asOf=" + registered.plusDays(31))
                .jsonPath("$.persons[0].overdue")
                .isEqualTo(true);
    }

    @Test
    void namesWhoObjects() {
        register("s1", "Noor de Wit");
        record("stakeholder", "s1", new ObjectionMade(Script.entry("stakeholder", "s1", 1), Script.said("no"), TODAY));
        guards().jsonPath("$.objections[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.objections[0].effectiveOn")
                .isEqualTo(TODAY.toString());
    }

    @Test
    void namesAGroupOfFourAndNoneOfFive() {
        record("programme", programme.value(), new TargetGroupAdded(DESK, "Desk", null, null));
        for (int number = 1; number <= 4; number++) {
            of(StakeholderKind.ROLE, "s" + number, Set.of(DESK));
        }
        guards().jsonPath("$.smallGroups[0].name")
                .isEqualTo("Desk")
                .jsonPath("$.smallGroups[0].members")
                .isEqualTo(4)
                .jsonPath("$.smallGroups[0].consented")
                .isEqualTo(false);
        of(StakeholderKind.ROLE, "s5", Set.of(DESK));
        guards().jsonPath("$.smallGroups").isEmpty();
    }

    @Test
    void tellsItsRules() {
        guards().jsonPath("$.rules.length()")
                .isEqualTo(5)
                .jsonPath("$.rules[0]")
                .value(rule -> assertThat(rule.toString()).contains("30 days"));
    }

    private BodyContentSpec guards() {
        return read("/guards");
    }

    private void ground(@Nullable LocalDate informedOn) {
        record(
                "ground",
                "g1",
                new GroundRecorded(
                        GROUND,
                        new StakeholderId("s1"),
                        Script.said("speaks for the council"),
                        LegalBasis.PUBLIC_TASK,
                        Script.said("the council's site"),
                        informedOn,
                        TODAY,
                        null));
    }

    private void of(StakeholderKind kind, String id, Set<TargetGroupId> groups) {
        Profile profile = new Profile(
                kind,
                Personal.of(subject(id), id),
                Personal.of(subject(id), "ref-" + id),
                null,
                null,
                groups,
                Set.of(),
                null,
                null,
                null);
        record("stakeholder", id, new StakeholderRegistered(profile));
    }
}
