package nl.draagvlak.query.picture;

import java.util.function.Function;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.fold.ProgrammeFolds;

/** The chronicle of each programme, kept up with the ledger. */
public final class Chronicles {

    private final ProgrammeFolds<Chronicle> folds;

    public Chronicles(OpenFolds folds) {
        this.folds = folds.of("chronicle", new ChronicleFold());
    }

    /**
     * Answers a question from a programme's chronicle, up to date with the ledger. The chronicle must not be let out.
     *
     * @throws nl.draagvlak.ledger.fold.FoldHalted when an event could not be folded: no answer is better than a wrong one
     */
    public <A> A ask(ProgrammeId programme, Function<Chronicle, A> question) {
        return folds.ask(programme, question);
    }
}
