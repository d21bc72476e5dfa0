package nl.draagvlak.ledger.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What lies between a client and a server, and can be cut. */
final class Cable implements AutoCloseable {

    private final int server;
    private final ServerSocket end;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    Cable(int server) {
        this.server = server;
        try {
            end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return end.getLocalPort();
    }

    /** Ends every connection there is; new ones can be made. */
    void cut() {
        sockets.forEach(Cable::close);
        sockets.clear();
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        cut();
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                Socket client = end.accept();
                Socket other = new Socket(InetAddress.getLoopbackAddress(), server);
                sockets.addAll(List.of(client, other));
                Thread.ofVirtual().start(() -> carry(client, other));
                Thread.ofVirtual().start(() -> carry(other, client));
            } catch (IOException closed) {
                // nobody is at either end any more
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed now
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is what was asked for
        }
    }
}
