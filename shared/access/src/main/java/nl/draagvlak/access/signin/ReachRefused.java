package nl.draagvlak.access.signin;

import java.net.InetAddress;

/** The settings would let other machines connect without encryption, and nobody said that this is meant. */
public final class ReachRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReachRefused(InetAddress address) {
        super("server.address=" + address.getHostAddress()
                + " would let other machines connect without encryption. Set up TLS (server.ssl.bundle),"
                + " or set draagvlak.access.allow-remote=true if something in front of this program encrypts.");
    }
}
