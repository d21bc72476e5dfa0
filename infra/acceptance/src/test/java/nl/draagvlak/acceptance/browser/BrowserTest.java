package nl.draagvlak.acceptance.browser;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.draagvlak.acceptance.program.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A program and a browser for a class of tests; they are skipped where there is no Chromium, which {@code .ci/run} does not allow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private @Nullable Path folder;
    private @Nullable Program program;
    private @Nullable SharedExample example;
    private @Nullable Chromium chromium;
    private int visits;

    @BeforeAll
    final void start(@TempDir Path given) {
        folder = given;
        Optional<Path> executable = Chromium.place();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium on this machine");
        chromium = Chromium.of(executable.get());
        example = sharesTheExample() ? SharedExample.get() : null;
        program = example == null ? Program.start(given.resolve("data"), settings()) : example.program();
    }

    /** What a program of its own is started with. */
    String[] settings() {
        return new String[0];
    }

    /** Whether it goes about the example together with others, and leaves it as they need it. */
    boolean sharesTheExample() {
        return false;
    }

    @AfterAll
    final void stop() {
        if (program != null && example == null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The program under test. */
    final Program program() {
        return Objects.requireNonNull(program);
    }

    /** Lets somebody in. */
    final void signIn(Visit visit) {
        if (example == null) {
            visit.page().navigate(program().signInAddress().toString());
        } else {
            example.signIn(visit);
        }
    }

    /** Somebody who was never here before. */
    final Visit visit(String language) {
        Path profile = Objects.requireNonNull(folder).resolve("profile-" + visits++);
        return new Visit(
                Objects.requireNonNull(chromium).fresh(profile, language),
                program().address());
    }
}
