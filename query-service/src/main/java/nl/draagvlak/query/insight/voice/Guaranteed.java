package nl.draagvlak.query.insight.voice;

import java.util.List;
import java.util.function.Function;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.voice.CoverAnswer.Best;
import nl.draagvlak.query.insight.voice.CoverAnswer.Guarantee;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Person;
import nl.draagvlak.query.insight.wording.Wording;

/** How good a choice is, in figures and in plain words. */
record Guaranteed(Cover cover, Wording wording) {

    /** 1 − 1/e. */
    static final double SHARE = 1 - 1 / Math.E;

    private static final String TEXT = "insight.voices.guarantee.";

    Guarantee told(Function<List<Integer>, List<Person>> named) {
        Cover.Best best = cover.best();
        boolean attained = best != null && attained(best);
        return new Guarantee(
                wording.sentences(words()),
                cover.complete(),
                attained ? 1 : SHARE,
                attained ? 1 : Math.max(1, GreedyCover.harmonic(cover.largest())),
                cover.largest(),
                cover.candidates(),
                best == null ? null : new Best(named.apply(best.people()), best.covered(), attained));
    }

    /** Whether as many are covered as can be, with as few. */
    private boolean attained(Cover.Best best) {
        return best.covered() == added() && best.people().size() == chosen();
    }

    private int chosen() {
        return cover.chosen().size();
    }

    private int added() {
        return cover.chosen().stream().mapToInt(step -> step.added().size()).sum();
    }

    private List<Phrase> words() {
        if (chosen() == 0) {
            return List.of(Phrase.of(TEXT + (cover.coverable() == 0 ? "nobody" : "nothing-to-add")));
        }
        Phrase reached = Phrase.of(TEXT + (cover.complete() ? "complete" : "limited"), chosen(), added());
        return List.of(reached, cover.best() == null ? bound() : proven(cover.best()));
    }

    private Phrase bound() {
        if (!cover.complete()) {
            return Phrase.of(TEXT + "share", chosen(), new Word.Share(SHARE));
        }
        double times = GreedyCover.harmonic(cover.largest());
        return Phrase.of(TEXT + "smallest", (int) Math.ceil(chosen() / times), cover.largest());
    }

    private Phrase proven(Cover.Best best) {
        if (attained(best)) {
            return Phrase.of(TEXT + "proven", cover.candidates());
        }
        return Phrase.of(TEXT + "better", best.people().size(), best.covered());
    }
}
