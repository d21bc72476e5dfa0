package nl.draagvlak.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, with a profile of its own for every visit. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path executable;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private Chromium(Path executable) {
        this.executable = executable;
    }

    /** Where it is; empty when this machine has none. */
    static Optional<Path> place() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    static Chromium of(Path executable) {
        return new Chromium(executable);
    }

    /** A browser that was never used before. */
    BrowserContext fresh(Path profile, String language) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable)
                                .setArgs(QUIET)
                                .setHeadless(true)
                                .setLocale(language)
                                .setViewportSize(Screen.WIDE.width(), Screen.WIDE.height()));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
