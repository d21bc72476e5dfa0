package nl.draagvlak.acceptance.durability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The tool that shows a process's system calls, and can make some of them fail. */
final class Strace {

    private static final String SKIPPED =
            "SKIPPED: which system calls come before an answer, because there is no strace here, or it may not be used";

    private Strace() {}

    /** Skips the test, and says so, where the tool is missing. */
    static void required() {
        boolean works = works();
        if (!works) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(works, SKIPPED);
    }

    /** Runs a command and writes what it writes and syncs to a file. */
    static String[] watching(Path file) {
        return new String[] {
            "strace", "-f", "-y", "-s", "40", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", file.toString()
        };
    }

    /**
     * Runs a command and lets calls on one file fail.
     *
     * @param fault which calls, how, and when, as in {@code fsync:error=EIO:when=5}
     */
    static String[] failing(Path on, String fault) {
        return new String[] {"strace", "-f", "-o", "/dev/null", "-P", on.toString(), "-e", "inject=" + fault};
    }

    private static boolean works() {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
