package nl.draagvlak.command.api;

import java.nio.file.Path;
import nl.draagvlak.command.api.Api.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a whole service over an empty ledger; each test has a programme of its own. */
abstract class ServiceTest {

    @TempDir
    static Path folder;

    static RunningService service;
    static Api api;
    Scene scene;

    @BeforeAll
    static void start() {
        service = RunningService.over(folder);
        api = service.api();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        scene = api.scene();
    }
}
