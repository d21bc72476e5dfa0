package nl.draagvlak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class SaltsTest {

    private static final int CALLERS = 8;
    private static final int EACH = 3_000;

    @Test
    void givesNobodyWhatAnotherHasHoweverManyAsk() throws InterruptedException {
        Salts salts = new Salts(new SecureRandom());
        Set<String> given = ConcurrentHashMap.newKeySet();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(Thread.ofPlatform().start(() -> {
                for (int j = 0; j < EACH; j++) {
                    given.add(HexFormat.of().formatHex(salts.next()));
                }
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(given).hasSize(CALLERS * EACH).allMatch(salt -> salt.length() == 32);
    }
}
