package nl.draagvlak.query.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import nl.draagvlak.query.picture.Comparison.Served;
import nl.draagvlak.query.timeline.Moment;

/** The chronicle of each programme, kept up with the ledger. */
public final class Chronicles {

    private final ProgrammeFolds<Chronicle> folds;

    public Chronicles(OpenFolds folds) {
        this.folds = folds.of("chronicle", new ChronicleFold());
    }

    /**
     * Answers a question from a programme's chronicle, up to date with the ledger. The chronicle must not be let out.
     *
     * @throws FoldHalted when an event could not be folded: no answer is better than a wrong one
     */
    public <A> A ask(ProgrammeId programme, Function<Chronicle, A> question) {
        return folds.ask(programme, question);
    }

    /**
     * Folds a programme anew from its first event, compares that with what was served, and serves it from then on.
     *
     * @param progress told how far it is, as a position
     * @return what was served and should not have been; empty when all was well, or when the programme was halted and nothing was served
     * @throws FoldHalted when an event cannot be folded; what was served before stays
     */
    public List<Difference> rebuild(ProgrammeId programme, Clock clock, LongConsumer progress) {
        return folds.rebuild(programme, progress, (fresh, position) -> {
            LocalDate today = fresh.today(clock).orElse(Moment.NO_DAY);
            Served served = new Served() {
                @Override
                public <A> A ask(Function<Chronicle, A> question) {
                    return folds.ask(programme, question);
                }
            };
            try {
                return new Comparison(fresh, served, position, today).differences();
            } catch (FoldHalted _) {
                return List.of();
            }
        });
    }
}
