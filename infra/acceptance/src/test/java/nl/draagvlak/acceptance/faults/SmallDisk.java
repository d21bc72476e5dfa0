package nl.draagvlak.acceptance.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes, or one that cannot be written, that only one program sees. */
final class SmallDisk {

    private static final String SKIPPED =
            "SKIPPED: full and read-only disks, because nothing may be mounted here; they need Linux and user"
                    + " namespaces";
    private static final List<String> UNSHARE = List.of("unshare", "--mount", "--map-root-user");

    private SmallDisk() {}

    /** Skips the test, and says so, where none can be made. */
    static void required(Path folder) {
        boolean works = works(folder);
        if (!works) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(works, SKIPPED);
    }

    /** The command that runs a program on an empty disk of two megabytes in the place of a folder. */
    static List<String> small(Path folder) {
        return shell("mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"", folder);
    }

    /** The same with nothing left of the two megabytes. */
    static List<String> full(Path folder) {
        return shell(
                "mount -t tmpfs -o size=2m tmpfs \"$0\" && { dd if=/dev/zero of=\"$0/filling\" bs=4k 2>&-; exec"
                        + " \"$@\"; }",
                folder);
    }

    /** The command that runs a program that may read a folder and not write in it. */
    static List<String> readOnly(Path folder) {
        return shell("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"", folder);
    }

    /** A path as a program sees it. */
    static Path seenBy(Program program, Path path) {
        return Path.of("/proc/" + program.pid() + "/root" + path.toAbsolutePath());
    }

    private static List<String> shell(String script, Path folder) {
        List<String> command = new ArrayList<>(UNSHARE);
        command.addAll(List.of("sh", "-c", script, folder.toAbsolutePath().toString()));
        return command;
    }

    private static boolean works(Path folder) {
        try {
            List<String> command = small(folder);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
