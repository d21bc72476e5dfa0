package nl.draagvlak.access.signin;

import java.net.InetAddress;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.reactive.ConfigurableReactiveWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Keeps the program to this machine unless somebody decided otherwise. Listening to other machines without encryption needs the setting
 * {@code draagvlak.access.allow-remote=true}; without it the program does not start.
 */
@Component
final class Reach implements WebServerFactoryCustomizer<ConfigurableReactiveWebServerFactory>, Ordered {

    private final ServerProperties server;
    private final AccessSettings settings;

    Reach(ServerProperties server, AccessSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableReactiveWebServerFactory factory) {
        InetAddress address = server.getAddress();
        boolean encrypted = server.getSsl() != null && server.getSsl().isEnabled();
        if (address == null) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        } else if (!address.isLoopbackAddress() && !encrypted && !settings.allowRemote()) {
            throw new ReachRefused(address);
        }
    }

    /** After Spring Boot's own customizer, which is at 0. */
    @Override
    public int getOrder() {
        return 1;
    }
}
