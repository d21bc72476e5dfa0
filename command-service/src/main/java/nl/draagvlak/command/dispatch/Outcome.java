package nl.draagvlak.command.dispatch;

import org.jspecify.annotations.Nullable;

/** What one command did, filled in as it happens; whoever sends the command binds one. */
final class Outcome {

    /** The outcome of the command that this thread is carrying out. */
    static final ScopedValue<Outcome> CURRENT = ScopedValue.newInstance();

    private final @Nullable Long expectedVersion;
    private long first = -1;
    private long last = -1;
    private long position;
    private @Nullable Throwable failure;

    Outcome(@Nullable Long expectedVersion) {
        this.expectedVersion = expectedVersion;
    }

    /**
     * Notes an event that is about to be appended.
     *
     * @throws Refusal 412 {@code version-changed} when it does not follow the version the caller expected
     */
    void append(long sequence) {
        if (first < 0) {
            first = sequence;
            VersionChanged.refuse(expectedVersion, sequence - 1);
        }
        last = sequence;
    }

    void appendedAt(long lastPosition) {
        position = lastPosition;
    }

    void failed(Throwable cause) {
        failure = cause;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Whether the command led to any event. */
    boolean changedSomething() {
        return last >= 0;
    }

    /** Whether the aggregate came to be. */
    boolean began() {
        return first == 0;
    }

    long version() {
        return last;
    }

    long position() {
        return position;
    }
}
