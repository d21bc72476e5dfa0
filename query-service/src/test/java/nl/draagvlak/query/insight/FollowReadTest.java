package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that take long, followed as they come. */
class FollowReadTest extends ReadTest {

    private static final String EVENTS = "text/event-stream";

    @BeforeEach
    void drawTwoDomains() {
        for (String domain : List.of("it", "care")) {
            record(
                    "programme",
                    programme.value(),
                    new ProgrammeEvent.DomainAdded(new DomainId(domain), domain, List.of(new DomainId("it")), 1));
            record(
                    "stakeholder",
                    "of-" + domain,
                    new StakeholderEvent.StakeholderRegistered(profile("of-" + domain, "Ian Vermeer", domain)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/insights", "/insights/uncertainty", "/network/measures?weights=strength"})
    void endsWithExactlyWhatThePlainCallAnswers(String path) throws Exception {
        List<String> events = List.of(asked(path, EVENTS).body().split("\n\n"));
        assertThat(events.getFirst()).startsWith("event:progress\ndata:{\"done\":");
        assertThat(events).filteredOn(event -> event.startsWith("event:answer")).hasSize(1);
        assertThat(events.getLast())
                .isEqualTo(
                        "event:answer\ndata:" + asked(path, "application/json").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/insights", "/insights/uncertainty", "/network/measures"})
    void answersInOnePieceWhoeverTakesAnything(String path) throws Exception {
        HttpResponse<String> answer = asked(path, "*/*");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(asked(path, "application/json").body());
    }

    @Test
    void saysInHeadersWhichMomentItIsAbout() throws Exception {
        HttpResponse<String> answer = asked("/insights?asOf=2026-06-01", EVENTS);
        assertThat(answer.headers().firstValue("As-Of")).hasValue("2026-06-01");
        assertThat(answer.headers().firstValue("Known-At")).isPresent();
    }

    @Test
    void refusesBeforeItBegins() throws Exception {
        assertThat(asked("/network/measures?weights=heavy", EVENTS).statusCode())
                .isEqualTo(400);
        assertThat(get("/nowhere/insights", EVENTS).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> asked(String path, String accepted) throws Exception {
        return get("/" + programme + path, accepted);
    }

    private HttpResponse<String> get(String path, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/v1/programmes" + path))
                .header("Authorization", "Bearer let-me-in")
                .header("Accept", accepted)
                .header("Accept-Language", "en")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
