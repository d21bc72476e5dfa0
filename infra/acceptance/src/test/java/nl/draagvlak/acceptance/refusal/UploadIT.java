package nl.draagvlak.acceptance.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadIT {

    private static final int MEGABYTES = 200;
    private static final String HEAD =
            "--edge\r\nContent-Disposition: form-data; name=\"edges\"; filename=\"edges.csv\"\r\n\r\nSource,Target\r\n";
    private static final String TAIL = "\r\n--edge--\r\n";

    @ParameterizedTest(name = "telling its length: {0}")
    @ValueSource(booleans = {true, false})
    void refuses200MegabytesWithoutKeepingThem(boolean tellsItsLength, @TempDir Path folder) {
        try (Program program = Program.start(folder.resolve("data"))) {
            Village village = Village.founded(program.api());
            Answer answer = program.api()
                    .post(
                            village.at("/imports?format=network-csv&dryRun=false"),
                            tellsItsLength ? BodyPublishers.fromPublisher(body(), length()) : body(),
                            "multipart/form-data; boundary=edge",
                            Map.of());
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.json().get("code").asString()).isEqualTo("too-large");
            assertThat(size(folder)).isLessThan(20L << 20);
            assertThat(program.api().get("/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    private static BodyPublisher body() {
        return BodyPublishers.ofInputStream(() -> {
            InputStream head = stream(HEAD);
            Stream<InputStream> rows =
                    Stream.generate(() -> stream("abc,def\r\n".repeat(1 << 16))).limit(rows());
            return new SequenceInputStream(
                    Collections.enumeration(Stream.of(Stream.of(head), rows, Stream.of(stream(TAIL)))
                            .flatMap(parts -> parts)
                            .toList()));
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long rows() {
        return ((long) MEGABYTES << 20) / (9L << 16);
    }

    private static long length() {
        return HEAD.length() + TAIL.length() + rows() * (9L << 16);
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
