package nl.draagvlak.ledger.fold.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagvlak.ledger.chain.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Which of our classes a fold is made of, and a hash of all their code. The hash is the version of the fold: it changes with every change
 * that could make the fold come to something else, and nobody has to remember to raise it. Sometimes it changes without need; that costs
 * one replay.
 *
 * @param classes names of the classes, as in the class files: {@code nl/draagvlak/events/EntryId}
 * @param hash SHA-256 over the class files
 */
record FoldCode(Set<String> classes, Hash hash) {

    private static final Pattern OURS = Pattern.compile("nl/draagvlak/[A-Za-z0-9_$/]+");

    private static final Map<Set<Class<?>>, FoldCode> KNOWN = new ConcurrentHashMap<>();

    /** The code of these classes and of everything of ours they mention, directly or by way of others; read once, as it cannot change. */
    static FoldCode of(Collection<Class<?>> roots) {
        return KNOWN.computeIfAbsent(Set.copyOf(roots), FoldCode::read);
    }

    private static FoldCode read(Set<Class<?>> roots) {
        TreeMap<String, byte[]> found = new TreeMap<>();
        Deque<String> mentioned = new ArrayDeque<>();
        roots.forEach(root -> mentioned.add(fileName(root)));
        while (!mentioned.isEmpty()) {
            String name = mentioned.remove();
            byte[] code = found.containsKey(name) ? null : code(name);
            if (code != null) {
                found.put(name, code);
                mention(code, mentioned);
            }
        }
        MessageDigest digest = Digests.sha256();
        found.forEach((name, code) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(Digests.bytes(code.length));
            digest.update(code);
        });
        return new FoldCode(Set.copyOf(found.keySet()), Hash.of(digest.digest()));
    }

    /** Whether a class is among them. */
    boolean has(Class<?> type) {
        return classes.contains(fileName(type));
    }

    /** A lambda stands in the file of the class it is written in. */
    private static String fileName(Class<?> type) {
        String name = type.getName().replace('.', '/');
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda);
    }

    /** Descriptors, signatures and names of classes all stand in the constant pool as text. */
    private static void mention(byte[] code, Collection<String> mentioned) {
        for (PoolEntry entry : ClassFile.of().parse(code).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                Matcher names = OURS.matcher(text.stringValue());
                while (names.find()) {
                    mentioned.add(names.group());
                }
            }
        }
    }

    private static byte @Nullable [] code(String name) {
        try (InputStream file = FoldCode.class.getResourceAsStream("/" + name + ".class")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the class file of " + name, failed);
        }
    }
}
