package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.draagvlak.command.api.Api.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A request is answered once, however often it is sent, and no update is lost. */
class IdempotencyTest extends ServiceTest {

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        String path = scene.programme() + "/stakeholders";
        String body = "{\"kind\":\"role\",\"name\":\"Clerk\",\"reference\":\"clerk\"}";
        Map<String, String> key = Map.of("Idempotency-Key", "register-clerk");

        Answer first = api.send(HttpMethod.POST, path, body, key).made();
        long head = api.ledger().head();
        Answer again = api.send(HttpMethod.POST, path, body, key).made();

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.headers().getFirst("Ledger-Position")).isEqualTo(Long.toString(head));
        assertThat(api.ledger().head()).isEqualTo(head);
    }

    @Test
    void answersARepeatedBeginningOfAProgrammeAsTheFirstTime() {
        String body = "{\"name\":\"Once\",\"purpose\":\"only\"}";
        Map<String, String> key = Map.of("Idempotency-Key", "begin-once");

        Answer first = api.send(HttpMethod.POST, "/v1/programmes", body, key).made();
        Answer again = api.send(HttpMethod.POST, "/v1/programmes", body, key).made();

        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void carriesOutOnlyOneOfManyEqualRequestsAtOnce() throws Exception {
        long before = api.ledger().head();
        List<Callable<Answer>> requests = Collections.nCopies(
                20,
                () -> api.send(
                        HttpMethod.POST,
                        scene.programme() + "/stakeholders/" + scene.council() + "/stances",
                        "{\"stance\":2,\"effectiveOn\":\"2026-03-01\",\"source\":\"letter\",\"judgement\":false}",
                        Map.of("Idempotency-Key", "at-once")));

        Set<JsonNode> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                answers.add(answer.get().made().json());
            }
        }

        assertThat(answers).hasSize(1);
        assertThat(api.ledger().head()).isEqualTo(before + 1);
    }

    @Test
    void letsManyWriteToOneStakeholderAtOnce() throws Exception {
        long before = api.ledger().head();
        List<Callable<Answer>> requests = Collections.nCopies(
                20, () -> scene.post("/ties", "{'from':'{council}','to':'{union}','strength':0.5}"));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                answer.get().made();
            }
        }

        assertThat(api.ledger().head()).isEqualTo(before + 20);
    }

    @Test
    void letsOneOfManyWinWhoExpectTheSameVersion() throws Exception {
        List<Callable<Answer>> requests = Collections.nCopies(
                10,
                () -> api.send(
                        HttpMethod.POST,
                        scene.programme() + "/stakeholders/" + scene.council() + "/departure",
                        "{\"effectiveOn\":\"2026-12-31\"}",
                        Map.of("If-Match", "\"0\"")));

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                statuses.add(answer.get().status());
            }
        }

        assertThat(statuses).containsOnlyOnce(201).hasSize(10);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(9);
    }

    @Test
    void makesOrChangesAStakeholderUnderTheCallersId() {
        String path = scene.programme() + "/stakeholders/clerk-1";
        String body = "{\"kind\":\"role\",\"name\":\"Clerk\",\"reference\":\"clerk\"}";

        Answer made = api.send(HttpMethod.PUT, path, body, Map.of());
        Answer changed =
                api.send(HttpMethod.PUT, path, body.replace("Clerk", "Town clerk"), Map.of("If-Match", "\"0\""));
        Answer moved = api.send(HttpMethod.PUT, path, body.replace("\"clerk\"", "\"other\""), Map.of());

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.id()).isEqualTo("clerk-1");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().getETag()).isEqualTo("\"1\"");
        assertThat(moved.faults()).containsExactly("/reference reference-fixed");
    }
}
