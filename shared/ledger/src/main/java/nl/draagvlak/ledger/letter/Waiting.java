package nl.draagvlak.ledger.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of events that wait, oldest first. It is one record, so that who parks and who tries again see the same.
 *
 * @param sequence what the events have in common; they are handled in order
 * @param tryer who is trying them again; null when nobody is
 * @param since when the tryer last gave a sign of life
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waiting(
        String sequence, @Nullable String tryer, @Nullable Instant since, List<Parked> letters) {

    static Waiting none(String sequence) {
        return new Waiting(sequence, null, null, List.of());
    }

    @JsonIgnore
    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean isTriedBy(String who) {
        return who.equals(tryer);
    }

    boolean holds(long position) {
        return letters.stream().anyMatch(letter -> letter.position() == position);
    }

    Waiting triedBy(@Nullable String who, @Nullable Instant now) {
        return new Waiting(sequence, who, now, letters);
    }

    /** With one more at its end; the same when it waits already, because a policy may read an event twice. */
    Waiting with(Parked letter) {
        if (holds(letter.position())) {
            return this;
        }
        List<Parked> more = new ArrayList<>(letters);
        more.add(letter);
        return new Waiting(sequence, tryer, since, more);
    }

    Waiting without(long position) {
        return new Waiting(
                sequence,
                tryer,
                since,
                letters.stream().filter(letter -> letter.position() != position).toList());
    }

    Waiting changed(long position, UnaryOperator<Parked> change) {
        return new Waiting(
                sequence,
                tryer,
                since,
                letters.stream()
                        .map(letter -> letter.position() == position ? change.apply(letter) : letter)
                        .toList());
    }
}
