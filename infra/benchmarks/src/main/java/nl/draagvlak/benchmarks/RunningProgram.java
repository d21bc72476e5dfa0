package nl.draagvlak.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The whole program in this process, as it is started by hand, and a client on loopback that may do everything. */
final class RunningProgram {

    private static final String PROGRAM = "nl.draagvlak.standalone.Draagvlak";
    private static final String TOKEN = "benchmark-0123456789-0123456789";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    private RunningProgram(String address) {
        this.address = address;
    }

    static RunningProgram on(Path data) throws IOException {
        int port = freePort();
        start(
                "--server.port=" + port,
                "--draagvlak.data=" + data,
                "--draagvlak.access.bootstrap-token=" + TOKEN,
                "--logging.level.root=error");
        return new RunningProgram("http://127.0.0.1:" + port);
    }

    /** By name, because in a whole build the program is packaged by then, and nothing compiles against a package that is run. */
    private static void start(String... arguments) {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("the program did not start", failed);
        }
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return answered(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return answered(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + TOKEN);
    }

    private HttpResponse<String> answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
