package nl.draagvlak.ledger.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Checks a programme's exported history on a machine that has nothing but Java: no Draagvlak, no database, no keys.
 *
 * <p>{@code Verify <export> [--checkpoint <file>] [--key <public key>]}; the exit code is 0 when everything fits and 1 when it does not.
 */
public final class Verify {

    private static final String USAGE = "usage: Verify <export> [--checkpoint <file>] [--key <public key, base64>]";

    private final Consumer<String> out;

    private Verify(Consumer<String> out) {
        this.out = out;
    }

    /** Runs it and ends the process with the outcome. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out::println));
    }

    /** Runs it, saying line by line what it finds; gives the exit code. */
    public static int run(List<String> arguments, Consumer<String> out) {
        return new Verify(out).verify(arguments);
    }

    private int verify(List<String> arguments) {
        Asked asked;
        try {
            asked = Asked.of(arguments);
        } catch (IllegalArgumentException _) {
            out.accept(USAGE);
            return 1;
        }
        try {
            Checkpoint checkpoint = asked.checkpoint() == null ? null : checkpoint(asked.checkpoint(), asked.key());
            return export(asked.export(), checkpoint);
        } catch (Refused refused) {
            out.accept("NOT VALID: " + refused.getMessage());
        } catch (IOException unreadable) {
            out.accept("NOT VALID: cannot be read as UTF-8 text: " + unreadable.getMessage());
        }
        return 1;
    }

    private Checkpoint checkpoint(Path file, @Nullable String key) throws IOException, Refused {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.of(Files.readString(file));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            throw new Refused("this is not a checkpoint: " + file);
        }
        if (!checkpoint.isSigned()) {
            throw new Refused("the checkpoint's signature is not that of its content");
        }
        if (key != null && !key.equals(checkpoint.publicKey())) {
            throw new Refused("the checkpoint is signed by another key: " + checkpoint.publicKey());
        }
        out.accept("checkpoint: position " + checkpoint.position() + ", signed at " + checkpoint.at());
        if (key == null) {
            out.accept("signed by: " + checkpoint.publicKey()
                    + " (anybody can make a key: compare it with the one you noted, or give that with --key)");
        }
        return checkpoint;
    }

    private int export(Path file, @Nullable Checkpoint checkpoint) throws IOException, Refused {
        ExportVerifier verifier = new ExportVerifier(checkpoint);
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(verifier::take);
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getCause());
        }
        String flaw = verifier.flaw();
        if (flaw != null) {
            throw new Refused(flaw);
        }
        ProgrammeHead head = verifier.head();
        out.accept("VALID: programme " + head.programme() + ", " + head.appends() + " appends, " + verifier.events()
                + " events, head " + head.hash());
        out.accept(covered(head, checkpoint));
        return 0;
    }

    private static String covered(ProgrammeHead head, @Nullable Checkpoint checkpoint) {
        if (checkpoint == null) {
            return "no checkpoint was given: whether the end is missing or everything was written anew does not show";
        }
        long signed =
                checkpoint.head(head.programme()).map(ProgrammeHead::appends).orElse(0L);
        return signed == head.appends()
                ? "complete up to the checkpoint"
                : "complete up to the checkpoint, which covers appends 1 to " + signed
                        + "; those after it are chained but not signed";
    }

    /** What the arguments ask for. */
    private record Asked(
            Path export,
            @Nullable Path checkpoint,
            @Nullable String key) {

        static Asked of(List<String> arguments) {
            List<Path> exports = new ArrayList<>();
            Path checkpoint = null;
            String key = null;
            for (int i = 0; i < arguments.size(); i++) {
                switch (arguments.get(i)) {
                    case "--checkpoint" -> checkpoint = Path.of(after(arguments, i++));
                    case "--key" -> key = after(arguments, i++);
                    case String file -> exports.add(Path.of(file));
                }
            }
            if (exports.size() != 1 || (key != null && checkpoint == null)) {
                throw new IllegalArgumentException(USAGE);
            }
            return new Asked(exports.getFirst(), checkpoint, key);
        }

        private static String after(List<String> arguments, int option) {
            if (option + 1 == arguments.size()) {
                throw new IllegalArgumentException(USAGE);
            }
            return arguments.get(option + 1);
        }
    }

    /** Something does not fit; the message says what. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }
}
