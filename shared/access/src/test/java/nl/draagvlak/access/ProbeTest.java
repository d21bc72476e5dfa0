package nl.draagvlak.access;

import nl.draagvlak.access.signin.OneTimeToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Starts the probe on a real port, so that what is tested is what a browser or a script meets. */
@SpringBootTest(
        classes = Probe.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"draagvlak.access.bootstrap-token=let-me-in", "draagvlak.access.attempts-per-minute=1000"})
public abstract class ProbeTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected OneTimeToken oneTimeToken;

    /** Somebody unknown, reading English. */
    protected WebTestClient stranger() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .build();
    }

    /** A script with the bootstrap token. */
    protected WebTestClient script() {
        return stranger()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth("let-me-in"))
                .build();
    }
}
