package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class LikenessReadTest extends UpkeepTest {

    private static final StakeholderId CLIENT = new StakeholderId("k1");
    private static final StakeholderId NEIGHBOUR = new StakeholderId("k2");
    private static final StakeholderId OPPONENT = new StakeholderId("k3");
    private static final LocalDate ATTACK = TODAY.minusDays(50);

    @Test
    void doesNotTakeWhatNobodyWroteDownForNo() {
        for (int failure = 0; failure < 3; failure++) {
            likeness()
                    .jsonPath("$.likeness.failure.conditions[%d].state".formatted(failure))
                    .isEqualTo("unknown");
        }
        for (int success = 0; success < 4; success++) {
            likeness()
                    .jsonPath("$.likeness.success.conditions[%d].state".formatted(success))
                    .isEqualTo("unknown");
        }
    }

    @Test
    void missesADomainUntilAPartnerFromItIsCommitted() {
        record("programme", programme.value(), new DomainAdded(new DomainId("care"), "care", List.of(), 1));
        affected("k1", "care");
        happen(new CoalitionFormed(entry(), "Zorg", List.of(), Set.of(new DomainId("care")), TODAY.minusDays(90)));
        joins(CLIENT, CommitmentStep.SYMPATHETIC, TODAY.minusDays(80));
        failure(0, "met");
        joins(CLIENT, CommitmentStep.COMMITTED, TODAY.minusDays(70));
        failure(0, "not-met");
    }

    @Test
    void isLikeTheKnownSuccessWhenTwoWhomItAffectsAnswerBadPublicityInTime() {
        affected("k1", null);
        affected("k2", null);
        register("k3", "Opponent");
        joins(CLIENT, CommitmentStep.PUBLIC, TODAY.minusDays(80));
        joins(NEIGHBOUR, CommitmentStep.COMMITTED, TODAY.minusDays(80));
        publishes(OPPONENT, false, ATTACK);
        failure(1, "met");
        success(2, "met");
        success(3, "not-met");
        publishes(CLIENT, true, ATTACK.plusDays(HALF_LIFE));
        publishes(NEIGHBOUR, true, ATTACK.plusDays(HALF_LIFE + 1));
        success(1, "met");
        success(3, "not-met");
        publishes(NEIGHBOUR, true, ATTACK);
        success(3, "met");
    }

    @Test
    void remembersTheBadPublicityOfACriticWhoJoinedLater() {
        register("k3", "Opponent");
        publishes(OPPONENT, false, ATTACK);
        success(2, "met");
        joins(OPPONENT, CommitmentStep.PUBLIC, ATTACK.plusDays(1));
        success(2, "met");
    }

    @Test
    void takesNoWordOfAPartnerForBadPublicity() {
        register("k3", "Opponent");
        joins(OPPONENT, CommitmentStep.PUBLIC, ATTACK);
        publishes(OPPONENT, false, ATTACK);
        success(2, "not-met");
    }

    private void affected(String id, @Nullable String domain) {
        record(
                "stakeholder",
                id,
                new StakeholderRegistered(new Profile(
                        StakeholderKind.ROLE,
                        Script.said(id),
                        null,
                        domain == null ? null : new DomainId(domain),
                        null,
                        Set.of(new TargetGroupId("g1")),
                        Set.of(),
                        null,
                        null,
                        null)));
    }

    private void failure(int condition, String state) {
        likeness()
                .jsonPath("$.likeness.failure.conditions[%d].state".formatted(condition))
                .isEqualTo(state);
    }

    private void success(int condition, String state) {
        likeness()
                .jsonPath("$.likeness.success.conditions[%d].state".formatted(condition))
                .isEqualTo(state);
    }

    private BodyContentSpec likeness() {
        return read("/coalitions/c1/upkeep");
    }
}
