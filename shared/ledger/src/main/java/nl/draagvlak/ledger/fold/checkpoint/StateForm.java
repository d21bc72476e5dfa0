package nl.draagvlak.ledger.fold.checkpoint;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Registration;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultClassResolver;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import java.util.function.Predicate;
import nl.draagvlak.events.personal.Personal;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Writes the state of a fold as bytes and reads it back: every object it is made of, field by field, each once however often it is
 * referred to, and equal values once. A fold needs no code of its own for it; fields marked {@code transient} are left out and are as a new object has them.
 *
 * <p>Only classes of the fold and of the Java platform's collections, dates and plain values are written or read. A personal text that
 * stands open is refused, so that none is ever kept outside the ledger's seal.
 */
final class StateForm {

    private static final int FIRST_BYTES = 1 << 16;
    /** Deeper than any fold, and well above what ends in an overflow of the stack. */
    private static final int DEPTH = 1_000;

    static {
        // Kryo falls back to plain reflection, which is as fast here and stays in the platform.
        System.setProperty("kryo.unsafe", "false");
    }

    private final Predicate<Class<?>> ours;

    /**
     * The form of a fold.
     *
     * @param ours whether a class is one that the fold is made of
     */
    StateForm(Predicate<Class<?>> ours) {
        this.ours = ours;
    }

    /**
     * Writes a state.
     *
     * @throws KryoException when it holds an open personal text or something that is no part of a fold
     */
    byte[] write(Object state) {
        try (Output output = new Output(FIRST_BYTES, -1)) {
            kryo().writeObject(output, state);
            return output.toBytes();
        }
    }

    /**
     * Reads a state.
     *
     * @throws KryoException when the bytes are no such state
     */
    <S> S read(byte[] bytes, Class<S> type) {
        try (Input input = new Input(bytes)) {
            return kryo().readObject(input, type);
        }
    }

    private Kryo kryo() {
        Kryo kryo = new Kryo(new KnownClasses(), new SharedValues());
        kryo.setRegistrationRequired(false);
        kryo.setMaxDepth(DEPTH);
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        kryo.setClassLoader(StateForm.class.getClassLoader());
        kryo.register(Personal.Known.class, new Refused());
        Unmodifiable.register(kryo);
        return kryo;
    }

    private final class KnownClasses extends DefaultClassResolver {

        @Override
        public Registration registerImplicit(Class type) {
            if (!ours.test(type) && !ofThePlatform(type)) {
                throw new KryoException("no part of a fold: " + type.getName());
            }
            return super.registerImplicit(type);
        }

        private static boolean ofThePlatform(Class<?> type) {
            String home = type.getPackageName();
            return type.isArray() || home.equals("java.lang") || home.equals("java.util") || home.equals("java.time");
        }
    }
}
