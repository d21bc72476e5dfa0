package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.draagvlak.ledger.Ledger;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the command side as a program would. */
record Api(WebTestClient web, Ledger ledger) {

    record Answer(int status, HttpHeaders headers, JsonNode json) {

        String id() {
            return json.path("id").asString("");
        }

        String entry() {
            return json.path("entry").asString("");
        }

        String code() {
            return json.path("code").asString("");
        }

        /** Every fault as {@code pointer code}. */
        List<String> faults() {
            return json.path("errors")
                    .valueStream()
                    .map(fault ->
                            fault.path("pointer").asString(fault.path("line").asString("")) + " "
                                    + fault.path("code").asString(""))
                    .toList();
        }

        Answer made() {
            assertThat(status).as(json.toString()).isEqualTo(201);
            return this;
        }
    }

    Answer post(String path, String json) {
        return send(HttpMethod.POST, path, json, Map.of());
    }

    Answer send(HttpMethod method, String path, String json, Map<String, String> headers) {
        return send(method, path, MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(HttpMethod method, String path, MediaType type, byte[] body, Map<String, String> headers) {
        var result = web.method(method)
                .uri(path)
                .contentType(type)
                .headers(all -> headers.forEach(all::set))
                .bodyValue(body)
                .exchange()
                .returnResult(byte[].class);
        byte[] answer = result.getResponseBody()
                .reduce(Api::joined)
                .defaultIfEmpty(new byte[0])
                .block();
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                JsonMapper.shared().readTree(answer));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** A programme with a domain, two stakeholders and their addresses. */
    Scene scene() {
        String programme = "/v1/programmes/"
                + post("/v1/programmes", "{\"name\":\"Zicht\",\"purpose\":\"Residents follow their case\"}")
                        .made()
                        .id();
        post(programme + "/domains", "{\"name\":\"care\"}").made();
        return new Scene(this, programme, stakeholder(programme, "council"), stakeholder(programme, "union"));
    }

    private String stakeholder(String programme, String name) {
        return post(
                        programme + "/stakeholders",
                        "{\"reference\":\"ref-%s\",\"kind\":\"person\",\"name\":\"%s\",\"domain\":\"care\"}"
                                .formatted(name, name))
                .made()
                .id();
    }

    /**
     * A programme to test on.
     *
     * @param programme its address
     * @param council id of a stakeholder
     * @param union id of another
     */
    record Scene(Api api, String programme, String council, String union) {

        Answer post(String path, String json) {
            return api.post(
                    programme + path.replace("{council}", council),
                    json.replace("{council}", council).replace("{union}", union).replace('\'', '"'));
        }
    }
}
