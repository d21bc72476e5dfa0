package nl.draagvlak.standalone.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock on which everything runs. It tells the real time, except while something that happened earlier is being told, such as the
 * example's year: then it stands at the moment it was set to.
 *
 * <p>There is one script at a time; whoever sets the clock sets it back.
 */
public final class ScriptedClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> script;

    public ScriptedClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private ScriptedClock(Clock real, AtomicReference<@Nullable Instant> script) {
        this.real = real;
        this.script = script;
    }

    /** Makes the clock stand at a moment. */
    public void setTo(Instant moment) {
        script.set(moment);
    }

    /** Makes the clock tell the real time again. */
    public void setBack() {
        script.set(null);
    }

    @Override
    public Instant instant() {
        Instant scripted = script.get();
        return scripted == null ? real.instant() : scripted;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same clock for readers in another zone; it follows the same script. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new ScriptedClock(real.withZone(zone), script);
    }
}
