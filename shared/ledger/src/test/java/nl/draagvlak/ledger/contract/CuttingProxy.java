package nl.draagvlak.ledger.contract;

import com.mongodb.ConnectionString;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Stands between a client and a database, and cuts the connection about an inserted commit when it is told to. */
final class CuttingProxy implements AutoCloseable {

    /** What to do about an insert. */
    enum Fate {
        /** The insert and its answer pass. */
        PASS,
        /** The insert is lost. */
        CUT_BEFORE,
        /** The insert is carried out and its answer is lost. */
        CUT_AFTER
    }

    private static final byte[] INSERT =
            "\u0002insert\u0000\u0008\u0000\u0000\u0000commits\u0000".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 16;

    private final ServerSocket listening;
    private final String targetHost;
    private final int targetPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Supplier<Fate> fates = () -> Fate.PASS;
    private volatile boolean away;

    CuttingProxy(String uri) {
        String[] target = new ConnectionString(uri).getHosts().getFirst().split(":", -1);
        targetHost = target[0];
        targetPort = Integer.parseInt(target[1]);
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where clients find it. */
    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort()
                + "/?serverSelectionTimeoutMS=750&heartbeatFrequencyMS=500";
    }

    /** Decides from now on what becomes of each insert of a commit, retries included. */
    void decide(Supplier<Fate> decision) {
        fates = decision;
    }

    /** Cuts every connection and lets no new one live. */
    void goAway() {
        away = true;
        open.forEach(CuttingProxy::cut);
    }

    /** Lets connections live again. */
    void comeBack() {
        away = false;
    }

    @Override
    public void close() {
        goAway();
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                if (away) {
                    cut(client);
                } else {
                    Thread.ofVirtual().start(() -> serve(client));
                }
            }
        } catch (IOException closed) {
            open.forEach(CuttingProxy::cut);
        }
    }

    /** One message there, one answer back, as the client's driver does it. */
    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(targetHost, targetPort)) {
            open.add(client);
            DataInputStream asked = new DataInputStream(client.getInputStream());
            DataInputStream answered = new DataInputStream(server.getInputStream());
            while (!away) {
                byte[] message = message(asked);
                Fate fate = contains(message, INSERT) ? fates.get() : Fate.PASS;
                if (fate == Fate.CUT_BEFORE) {
                    return;
                }
                send(server.getOutputStream(), message);
                byte[] answer = message(answered);
                if (fate == Fate.CUT_AFTER) {
                    return;
                }
                send(client.getOutputStream(), answer);
            }
        } catch (IOException ended) {
            cut(client);
        } finally {
            open.remove(client);
        }
    }

    private static byte[] message(DataInputStream from) throws IOException {
        byte[] header = from.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new EOFException();
        }
        int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = new byte[length];
        System.arraycopy(header, 0, message, 0, HEADER);
        from.readFully(message, HEADER, length - HEADER);
        return message;
    }

    private static void send(OutputStream to, byte[] message) throws IOException {
        to.write(message);
        to.flush();
    }

    private static boolean contains(byte[] message, byte[] part) {
        for (int from = 0; from <= Math.min(message.length, 64) - part.length; from++) {
            if (ByteBuffer.wrap(message, from, part.length).equals(ByteBuffer.wrap(part))) {
                return true;
            }
        }
        return false;
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
