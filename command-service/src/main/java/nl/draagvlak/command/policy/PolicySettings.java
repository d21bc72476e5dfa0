package nl.draagvlak.command.policy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How policies run.
 *
 * @param enabled whether this process runs them at all
 * @param segments into how many parts a policy is divided when it first runs; each programme falls in one of them
 * @param most how many parts of a policy this process takes at most, so that others have some too
 * @param patience how long a process that gives no sign of life keeps its part
 */
@ConfigurationProperties("draagvlak.policies")
record PolicySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int segments,
        @DefaultValue("32767") int most,
        @DefaultValue("10s") Duration patience) {}
