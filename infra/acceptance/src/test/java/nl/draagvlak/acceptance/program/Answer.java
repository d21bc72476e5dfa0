package nl.draagvlak.acceptance.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** A header; empty when absent. */
    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The id of what was made; fails when nothing was. */
    public String id() {
        assertThat(status()).as(response.body()).isIn(200, 201);
        return json().get("id").asString();
    }

    /** The pointers of the faults of a problem. */
    public List<String> pointers() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString(""))
                .toList();
    }

    /** The codes of the faults of a problem. */
    public List<String> codes() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("code").asString(""))
                .toList();
    }
}
