package nl.draagvlak.query.picture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.query.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Pictures drawn from the folded chronicles; recent ones are kept, because everyone who looks at now sees the same. */
public final class FoldedPictures implements Pictures {

    private final Chronicles chronicles;
    private final Ledger ledger;
    private final Clock clock;

    public FoldedPictures(Chronicles chronicles, Ledger ledger, Clock clock) {
        this.chronicles = chronicles;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<Picture> at(ProgrammeId programme, @Nullable Long knownAt, @Nullable LocalDate asOf) {
        return chronicles.ask(programme, chronicle -> chronicle.today(clock).flatMap(today -> {
            long last = chronicle.lastPosition(knownAt == null ? Long.MAX_VALUE : knownAt);
            LocalDate day = asOf == null ? today : asOf;
            boolean now = day.equals(today) && last == chronicle.lastPosition(Long.MAX_VALUE);
            Optional<Picture> picture = now ? chronicle.now(day) : chronicle.once(new Moment(last, day));
            return picture.map(drawn -> drawn.seenAt(knownAt == null ? last : knownAt));
        }));
    }

    @Override
    public Instant recordedAt(long position) {
        return ledger.recordedAt(position)
                .orElseThrow(() -> new IllegalArgumentException("nothing is recorded at position " + position));
    }
}
