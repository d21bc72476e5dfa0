package nl.draagvlak.acceptance.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The interface for programs, as a script uses it. */
public record Api(URI address, String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Reads. */
    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Language", "en")
                .GET());
    }

    /** Writes JSON. */
    public Answer post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), "application/json", Map.of());
    }

    /** Writes anything. */
    public Answer post(String path, byte[] body, String contentType, Map<String, String> headers) {
        return post(path, BodyPublishers.ofByteArray(body), contentType, headers);
    }

    /** Writes anything that need not fit in memory. */
    public Answer post(String path, BodyPublisher body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).POST(body);
        request.setHeader("Accept-Language", "en").header("Content-Type", contentType);
        headers.forEach(request::setHeader);
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
