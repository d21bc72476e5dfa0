package nl.draagvlak.standalone.start;

import java.io.PrintStream;
import java.util.Locale;
import nl.draagvlak.access.signin.OneTimeToken;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address that signs the person who started the program in, once. It goes to the console and never to a log. */
@Component
final class PrintedAddress {

    private final OneTimeToken token;
    private final MessageSource texts;
    private final ServerProperties server;
    private final PrintStream console = System.out;

    PrintedAddress(OneTimeToken token, MessageSource texts, ServerProperties server) {
        this.token = token;
        this.texts = texts;
        this.server = server;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            console.println(texts.getMessage("start.ready", null, Locale.getDefault()));
            console.println("  " + address(web.getWebServer().getPort()));
            console.flush();
        }
    }

    private String address(int port) {
        boolean encrypted = server.getSsl() != null && server.getSsl().isEnabled();
        return (encrypted ? "https" : "http") + "://localhost:" + port + "/sign-in?token=" + token.issue();
    }
}
