package nl.draagvlak.ledger.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The key that wraps every other key, so that the vault's file or database alone opens nothing. */
public final class MasterKey {

    private final Aes key;
    private final RandomGenerator random;

    private MasterKey(Aes key, RandomGenerator random) {
        this.key = key;
        this.random = random;
    }

    /**
     * From its base64 form, as the environment gives it.
     *
     * @throws IllegalArgumentException when it is not 32 bytes in base64
     */
    public static MasterKey of(String base64, RandomGenerator random) {
        return new MasterKey(Aes.of(Base64.getDecoder().decode(base64.strip())), random);
    }

    /** From a file that only its owner may read; made on first use. */
    public static MasterKey inFile(Path file, RandomGenerator random) {
        try {
            if (!Files.exists(file)) {
                write(
                        file,
                        Base64.getEncoder().encodeToString(Aes.random(random).bytes()));
            }
            return ofFile(file, random);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make the master key file", failed);
        }
    }

    /**
     * From a file that is there.
     *
     * @throws IllegalArgumentException when it does not hold 32 bytes in base64
     */
    public static MasterKey ofFile(Path file, RandomGenerator random) {
        try {
            return of(Files.readString(file), random);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the master key file", failed);
        }
    }

    private static void write(Path file, String text) throws IOException {
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        // Under another name first, so that a crash half way leaves no key that is not whole.
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly);
        Files.writeString(draft, text + "\n", StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Encrypts a key for storage, bound to its id. */
    public byte[] wrap(VaultKey vaultKey) {
        return wrap(vaultKey.id(), vaultKey.secret().bytes());
    }

    /** Encrypts a secret for storage under a name it is bound to. */
    public byte[] wrap(String name, byte[] secret) {
        byte[] nonce = new byte[Aes.NONCE];
        random.nextBytes(nonce);
        byte[] sealed = key.encrypt(secret, nonce, name);
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return wrapped;
    }

    /**
     * Decrypts what {@link #wrap} made.
     *
     * @throws Tampered when it was changed, bound to another name, or wrapped by another master key
     */
    public byte[] unwrap(String name, byte[] wrapped) {
        return key.decrypt(
                Arrays.copyOfRange(wrapped, Aes.NONCE, wrapped.length), Arrays.copyOf(wrapped, Aes.NONCE), name);
    }
}
