package nl.draagvlak.acceptance.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.draagvlak.acceptance.program.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** One program with the example in it for all tests that do others no harm there, because each start takes half a minute. */
final class SharedExample {

    private static @Nullable SharedExample only;

    private final Program program;
    private List<Cookie> session = List.of();

    private SharedExample(Program program) {
        this.program = program;
    }

    /** It, started when it is first asked for, and ended with the tests. */
    static synchronized SharedExample get() {
        if (only == null) {
            only = started();
        }
        return only;
    }

    Program program() {
        return program;
    }

    /** Signs a visitor in; the address for that works once, so whoever comes later gets the session of the first. */
    synchronized void signIn(Visit visit) {
        if (session.isEmpty()) {
            visit.page().navigate(program.signInAddress().toString());
            session = visit.page().context().cookies().stream()
                    .filter(cookie -> Boolean.TRUE.equals(cookie.httpOnly))
                    .toList();
        } else {
            visit.page().context().addCookies(session);
            visit.open("/");
        }
    }

    private static SharedExample started() {
        try {
            Path folder = Files.createTempDirectory("draagvlak-example");
            Program program = Program.start(folder.resolve("data"), "--draagvlak.example=true");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                program.close();
                delete(folder);
            }));
            return new SharedExample(program);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
