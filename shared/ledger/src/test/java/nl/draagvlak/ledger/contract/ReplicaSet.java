package nl.draagvlak.ledger.contract;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * Three MongoDB servers in one container, of which one is the primary until it steps down or is killed. Each listens on the same port
 * inside and outside, because the servers tell their clients where to find the others.
 */
final class ReplicaSet implements AutoCloseable {

    private static final int SERVERS = 3;
    private static final String NAME = "rs";

    private final List<Integer> ports = freePorts();
    private final GenericContainer<?> container = new GenericContainer<>("mongo:8")
            .withCommand("bash", "-c", script())
            .waitingFor(Wait.forLogMessage(".*Waiting for connections.*", SERVERS));

    /** Starts the servers and waits until they have chosen a primary. */
    ReplicaSet() {
        container.setPortBindings(ports.stream().map(port -> port + ":" + port).toList());
        container.start();
        try (MongoClient first =
                MongoClients.create("mongodb://localhost:" + ports.getFirst() + "/?directConnection=true")) {
            first.getDatabase("admin").runCommand(new Document("replSetInitiate", configuration()));
        }
        Waiting.until(this::hasPrimary);
    }

    /** Where clients find the servers. */
    String uri() {
        String hosts = ports.stream().map(port -> "localhost:" + port).collect(Collectors.joining(","));
        return "mongodb://" + hosts + "/?replicaSet=" + NAME;
    }

    /** Has the primary give up its office to another, under whatever load there is. */
    void stepDown() {
        try (MongoClient client = MongoClients.create(uri())) {
            client.getDatabase("admin")
                    .runCommand(new Document("replSetStepDown", 30).append("secondaryCatchUpPeriodSecs", 5));
        } catch (MongoException cut) {
            // Some versions cut the connection that asked.
            Waiting.until(this::hasPrimary);
        }
    }

    /** Ends the primary at once, as a power cut would. */
    void killPrimary() {
        String primary;
        try (MongoClient client = MongoClients.create(uri())) {
            primary = hello(client).getString("primary");
        }
        String port = primary.substring(primary.lastIndexOf(':') + 1);
        try {
            container.execInContainer("bash", "-c", "kill -9 $(cat /data/" + port + "/mongod.lock)");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    private boolean hasPrimary() {
        try (MongoClient client = MongoClients.create(uri() + "&serverSelectionTimeoutMS=1000")) {
            return hello(client).getString("primary") != null;
        } catch (MongoException none) {
            return false;
        }
    }

    private static Document hello(MongoClient client) {
        return client.getDatabase("admin").runCommand(new Document("hello", 1));
    }

    private Document configuration() {
        List<Document> members = new ArrayList<>();
        for (int i = 0; i < SERVERS; i++) {
            members.add(new Document("_id", i).append("host", "localhost:" + ports.get(i)));
        }
        return new Document("_id", NAME)
                .append("members", members)
                .append("settings", new Document("electionTimeoutMillis", 2_000));
    }

    /** Starts every server and stays, whatever becomes of them. */
    private String script() {
        StringBuilder script = new StringBuilder();
        for (int port : ports) {
            script.append("mkdir -p /data/%1$d; mongod --replSet %2$s --port %1$d --dbpath /data/%1$d --bind_ip_all & "
                    .formatted(port, NAME));
        }
        return script + "sleep infinity";
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < SERVERS; i++) {
                held.add(new ServerSocket(0));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket each : held) {
                each.close();
            }
            return ports;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
