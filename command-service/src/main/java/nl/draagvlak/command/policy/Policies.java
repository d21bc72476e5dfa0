package nl.draagvlak.command.policy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the policies as long as the program runs. What waited is tried again at every start, because a new version may mend it. */
@Component
final class Policies implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);
    private static final int WORKERS = 2;

    private final ScheduledExecutorService coordinator =
            Executors.newSingleThreadScheduledExecutor(threads("policy-coordinator"));
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS, threads("policy"));
    private final List<RunningPolicy> running;
    private final PolicySettings settings;
    private volatile boolean started;

    Policies(List<Policy> policies, PolicyWorkshop workshop, PolicySettings settings) {
        this.settings = settings;
        this.running = policies.stream()
                .map(policy -> workshop.make(policy, coordinator, workers))
                .toList();
    }

    List<RunningPolicy> all() {
        return running;
    }

    Optional<RunningPolicy> named(String name) {
        return running.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            running.forEach(RunningPolicy::start);
            workers.execute(this::retry);
        }
        started = true;
    }

    @Override
    public void stop() {
        running.forEach(RunningPolicy::stop);
        workers.shutdown();
        coordinator.shutdown();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void retry() {
        for (RunningPolicy policy : running) {
            try {
                policy.retry();
            } catch (RuntimeException failure) {
                LOG.warn("what waits for {} could not be tried again", policy.name(), failure);
            }
        }
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }
}
