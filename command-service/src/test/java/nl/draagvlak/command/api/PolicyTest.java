package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.ledger.record.RecordStore;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How an administrator sees the policies. */
class PolicyTest extends ServiceTest {

    private static final String FOLLOW_UP = "WhenSignalIsHeardThenProposeFollowUp";

    @Test
    void showsHowFarEachPolicyHasComeAndThatNothingWaits() {
        scene.post(
                        "/interactions",
                        "{'channel':'meeting','effectiveOn':'2026-03-01','participants':[{'stakeholder':'{council}',"
                                + "'signals':[{'form':'inertia','words':'too busy, says Wilma'}]}]}")
                .made();
        await(() -> policy(FOLLOW_UP).path("position").asLong() == api.ledger().head());

        JsonNode policy = policy(FOLLOW_UP);
        assertThat(policy.path("state").asString()).isEqualTo("running");
        assertThat(policy.path("waiting").asLong()).isZero();
        assertThat(policy.path("stopped").size()).isZero();
        assertThat(policy("WhenDecisionIsTakenThenProposeTellingThoseAsked").isMissingNode())
                .isFalse();
        assertThat(service.bean(RecordStore.class)
                        .readAll("proposal/" + scene.programme().substring("/v1/programmes/".length())))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.body()).doesNotContain("Wilma"));
    }

    @Test
    void triesAPolicyAgainWhenAskedAndKnowsNoOthers() {
        Answer tried = api.post("/v1/policies/" + FOLLOW_UP + "/retry", "{}");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().path("waiting").asLong()).isZero();
        assertThat(api.post("/v1/policies/WhenThereIsNoneThenNothing/retry", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesOneAnswerToAProposalAndNoneToWhatWasNeverProposed() {
        String noted = scene.post(
                        "/interactions",
                        "{'channel':'meeting','effectiveOn':'2026-03-01','participants':[{'stakeholder':'{council}',"
                                + "'signals':[{'form':'reactance'}]}]}")
                .made()
                .id();
        await(() -> policy(FOLLOW_UP).path("position").asLong() == api.ledger().head());
        AggregateId about =
                AggregateId.of(scene.programme().substring("/v1/programmes/".length()) + "/interaction/" + noted);
        String proposal = ProposalId.of(
                        FOLLOW_UP,
                        api.ledger().readAggregate(about, 0).getFirst().id())
                .value();
        String path = "/agenda/" + proposal + "/answer";

        assertThat(scene.post(path, "{'answer':'later'}").faults()).containsExactly("/until required");
        assertThat(scene.post(path, "{'answer':'later','until':'2026-03-01','effectiveOn':'2026-03-01'}")
                        .faults())
                .containsExactly("/until until-not-later");
        assertThat(scene.post(path, "{'answer':'not'}").faults()).containsExactly("/reason required");
        scene.post(path, "{'answer':'later','until':'2026-03-09'}").made();
        Answer done = scene.post(path, "{'answer':'done','note':'over coffee'}").made();
        assertThat(done.headers().getFirst("Location")).endsWith("/agenda/" + proposal);
        assertThat(scene.post(path, "{'answer':'done'}").code()).isEqualTo("proposal-answered");
        assertThat(scene.post("/entries/" + done.entry() + "/withdrawal", "{'reason':'it was another talk'}")
                        .status())
                .isEqualTo(200);
        scene.post(path, "{'answer':'not','reason':'settled'}").made();
        assertThat(scene.post("/agenda/neverproposed/answer", "{'answer':'done'}")
                        .status())
                .isEqualTo(404);
    }

    private static JsonNode policy(String name) {
        return api.send(HttpMethod.GET, "/v1/policies", "", Map.of())
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("name").asString("").equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
