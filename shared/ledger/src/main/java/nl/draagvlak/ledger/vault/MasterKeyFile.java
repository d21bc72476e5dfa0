package nl.draagvlak.ledger.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A file with a master key, which only its owner may read. While the key is being changed the new one lies beside it, under the same name
 * with {@code .next} behind it, and both open.
 */
public record MasterKeyFile(Path path) {

    private static final String NEXT = ".next";

    /** Whether there is a key. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** The folder it is in. */
    public Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    /**
     * The key, made on first use; the next one, knowing this one, while the key is being changed.
     *
     * @throws NoMasterKey when a file holds something else, or nothing
     */
    public MasterKey open(RandomGenerator random) {
        if (!exists()) {
            make(path, random);
        }
        MasterKey current = read(path, random);
        return Files.exists(next()) ? read(next(), random).knowing(current) : current;
    }

    /** Makes the next key, unless it was made before; it is on the disk before anything is wrapped with it. */
    public void beginChange(RandomGenerator random) {
        if (!Files.exists(next())) {
            make(next(), random);
        }
    }

    /** Puts the next key in the place of the one before, at once. */
    public void finishChange() {
        try {
            Files.move(next(), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot put the new master key in its place", failed);
        }
    }

    private Path next() {
        return path.resolveSibling(path.getFileName() + NEXT);
    }

    private static MasterKey read(Path file, RandomGenerator random) {
        try {
            return MasterKey.of(Files.readString(file, StandardCharsets.ISO_8859_1), random);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the master key file", failed);
        } catch (IllegalArgumentException _) {
            throw NoMasterKey.unreadable(file);
        }
    }

    /** Written under another name first, so that a crash half way leaves no key that is not whole. */
    private void make(Path file, RandomGenerator random) {
        try {
            Files.createDirectories(folder());
            boolean posix = Files.getFileStore(folder()).supportsFileAttributeView("posix");
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, ownerOnly);
            Files.writeString(
                    draft, MasterKey.newBase64(random) + "\n", StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make the master key file", failed);
        }
    }
}
