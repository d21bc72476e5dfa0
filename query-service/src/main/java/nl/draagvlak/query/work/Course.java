package nl.draagvlak.query.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The course of a piece of work: how far it is, and whether anybody still waits for it. Whoever works asks for {@link #current()} once, on
 * the thread that began, and may take it along to others. Safe for several threads.
 */
public final class Course {

    private static final ScopedValue<Course> CURRENT = ScopedValue.newInstance();

    private final BooleanSupplier unwanted;
    private final @Nullable Course wider;
    private final AtomicInteger total = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    /** @param wider the work that this is a part of; null when it is no part of any */
    Course(BooleanSupplier unwanted, @Nullable Course wider) {
        this.unwanted = unwanted;
        this.wider = wider;
    }

    /** The course of the work that this thread is doing; outside any, one that nobody follows and nothing stops. */
    public static Course current() {
        return CURRENT.isBound() ? CURRENT.get() : new Course(() -> false, null);
    }

    /** Does work on this course. */
    <V> V follow(Supplier<V> work) {
        check();
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Says that there are more pieces to do. */
    public void expect(int pieces) {
        total.addAndGet(pieces);
        if (wider != null) {
            wider.expect(pieces);
        }
    }

    /**
     * Says that a piece is done.
     *
     * @throws Unwanted as {@link #check} does
     */
    public void step() {
        advance();
        check();
    }

    /**
     * Goes on only while somebody waits.
     *
     * @throws Unwanted when nobody does
     */
    public void check() {
        if (isUnwanted()) {
            throw new Unwanted();
        }
    }

    private void advance() {
        done.incrementAndGet();
        if (wider != null) {
            wider.advance();
        }
    }

    boolean isUnwanted() {
        return unwanted.getAsBoolean();
    }

    /** How far it is. */
    public Progress progress() {
        return new Progress(done.get(), total.get());
    }
}
