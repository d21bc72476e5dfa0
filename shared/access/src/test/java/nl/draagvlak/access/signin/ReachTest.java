package nl.draagvlak.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class ReachTest {

    @Test
    void staysOnThisMachineWhenNothingIsSet() throws UnknownHostException {
        assertThat(bound(null, false, false)).matches(InetAddress::isLoopbackAddress);
    }

    @Test
    void refusesOtherMachinesWithoutEncryption() {
        assertThatThrownBy(() -> bound("0.0.0.0", false, false)).hasMessageContaining("allow-remote");
    }

    @Test
    void listensToOtherMachinesWhenToldOrWhenEncrypted() throws UnknownHostException {
        assertThat(bound("0.0.0.0", false, true)).isNull();
        assertThat(bound("0.0.0.0", true, false)).isNull();
    }

    /** The address that was set on the server; null when it was left as configured. */
    private static @Nullable InetAddress bound(@Nullable String address, boolean encrypted, boolean allowRemote)
            throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        if (address != null) {
            server.setAddress(InetAddress.getByName(address));
        }
        if (encrypted) {
            server.setSsl(new Ssl());
        }
        Recording factory = new Recording();
        new Reach(server, new AccessSettings(null, 10, allowRemote)).customize(factory);
        return factory.set;
    }

    private static final class Recording extends NettyReactiveWebServerFactory {
        private @Nullable InetAddress set;

        @Override
        public void setAddress(@Nullable InetAddress address) {
            set = address;
        }
    }
}
