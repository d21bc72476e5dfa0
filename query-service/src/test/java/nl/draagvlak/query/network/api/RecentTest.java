package nl.draagvlak.query.network.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, Integer> recent = new Recent<>(2);
    private final AtomicInteger done = new AtomicInteger();

    private int ask(String key) {
        return recent.get(key, done::incrementAndGet);
    }

    @Test
    void doesTheSameWorkOnce() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasLongestUnasked() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(4);
    }

    @Test
    void tellsTheFailureAndTriesAgainNextTime() {
        assertThatThrownBy(() -> recent.get("a", () -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ask("a")).isEqualTo(1);
    }
}
