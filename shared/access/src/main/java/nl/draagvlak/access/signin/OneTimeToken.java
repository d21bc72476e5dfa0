package nl.draagvlak.access.signin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The token that lets the person who started the program in, once. A later one replaces an earlier one. */
@Component
public final class OneTimeToken {

    private static final int BYTES = 24;

    private final SecureRandom random;
    private final AtomicReference<@Nullable Secret> expected = new AtomicReference<>();

    OneTimeToken(SecureRandom random) {
        this.random = random;
    }

    /** Makes a new one; the only moment at which it can be read. */
    public String issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        expected.set(new Secret(token));
        return token;
    }

    /** Whether this is the token; it is worth nothing afterwards. */
    boolean consume(String token) {
        Secret secret = expected.get();
        return secret != null && secret.is(token) && expected.compareAndSet(secret, null);
    }
}
