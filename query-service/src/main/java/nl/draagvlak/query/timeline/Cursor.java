package nl.draagvlak.query.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a list goes on, and at which moment it was read.
 *
 * @param offset how many items came before; for events, the last position that came before
 */
public record Cursor(Moment moment, long offset) {

    /** The written form, opaque to whoever is given it. */
    public String written() {
        String plain = moment.knownAt() + " " + moment.asOf() + " " + offset;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the written form; empty when it is not one. */
    static Optional<Cursor> read(String written) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(" ", -1);
            Moment moment = new Moment(Long.parseLong(parts[0]), LocalDate.parse(parts[1]));
            long offset = Long.parseLong(parts[2]);
            return offset < 0 || moment.knownAt() < 0 ? Optional.empty() : Optional.of(new Cursor(moment, offset));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
