package nl.draagvlak.acceptance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import tools.jackson.databind.JsonNode;

/** An upload of files, as a browser or curl sends it. */
final class Upload {

    private static final String BOUNDARY = "draagvlak-boundary";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Upload with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Upload with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(Api api, String programme, String query) {
        return api.post(
                "/v1/programmes/" + programme + "/imports?" + query,
                body(),
                "multipart/form-data; boundary=" + BOUNDARY,
                Map.of());
    }

    /** Sends it and waits for its end. */
    JsonNode sendAndAwait(Api api, String programme, String query) {
        Answer accepted = send(api, programme, query);
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        return awaitEnd(api, accepted.header("Location").orElseThrow());
    }

    static JsonNode awaitEnd(Api api, String location) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> api.get(location).json(), state -> !"running"
                        .equals(state.path("state").asString("")));
    }

    private byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((part, content) -> {
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                    + part + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
