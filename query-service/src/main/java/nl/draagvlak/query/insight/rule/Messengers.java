package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;

/**
 * Who could speak for the change among certain people: those who belong to them or speak for them, and those whom members know; where
 * such a voice must come from the top or the team itself, only those.
 *
 * <p>score = 0.35 · listened to (l/(l + 2), l the members who listen to it or met it) + 0.3 · stance + 0.15 · freshness (2^(−days since the
 * last sign of life / half-life)) + 0.1 · speaks already + 0.1 · room. For a sponsor reach (r/(r + 10), r the people moved in one or two steps)
 * takes the place of being listened to.
 */
final class Messengers {

    private static final double LISTENED = 0.35;
    private static final double STANCE = 0.3;
    private static final double FRESH = 0.15;
    private static final double SPEAKS = 0.1;
    private static final double ROOM = 0.1;

    private final Situation situation;
    private final Audience audience;
    private final Traits traits;

    Messengers(Situation situation, Audience audience) {
        this.situation = situation;
        this.audience = audience;
        this.traits = new Traits(situation);
    }

    /** The best of them. */
    List<Candidate> best() {
        BitSet ranks = audience.kind() == VoiceKind.AMBASSADOR ? null : audience.ranks();
        BitSet thought = (BitSet) (ranks == null ? audience.concerned() : ranks).clone();
        if (ranks == null) {
            thought.or(situation.contacts().of(audience.members()));
        }
        return Shortlist.of(
                situation,
                thought.stream(),
                this::traits,
                person -> Shortlist.speakWith(situation, person, opening(person)));
    }

    private List<Trait> traits(int person) {
        return List.of(
                audience.kind() == VoiceKind.SPONSOR ? traits.reach(person, LISTENED) : listened(person),
                traits.stance(person, STANCE),
                fresh(person),
                speaks(person),
                traits.room(person, ROOM));
    }

    private Trait listened(int person) {
        BitSet reached = audience.reached(person);
        int count = reached.cardinality();
        String told = audience.members().get(person) ? "insight.why.heard-inside" : "insight.why.heard-outside";
        return new Trait(
                "listened-to",
                count / (count + 2.0),
                LISTENED,
                () -> List.of(Phrase.of(told, count, name())),
                () -> situation.contacts().evidence(person, reached));
    }

    private Trait fresh(int person) {
        LocalDate last = situation.lastActive(person);
        if (last == null) {
            return Trait.of("fresh", 0, FRESH, Phrase.of("insight.why.never-seen"));
        }
        double halfLives = (double) ChronoUnit.DAYS.between(last, situation.asOf())
                / situation.picture().programme().halfLifeDays();
        Phrase told = Phrase.of("insight.why.last-seen", new Word.Day(last));
        return Trait.of("fresh", Math.min(1, Math.pow(2, -halfLives)), FRESH, told);
    }

    private Trait speaks(int person) {
        boolean speaks = audience.claims().by(person);
        return new Trait(
                "speaks-already",
                speaks ? 1 : 0,
                SPEAKS,
                () -> speaks ? List.of(Phrase.of(speaking(), name())) : List.of(),
                List::of);
    }

    private String speaking() {
        return switch (audience.kind()) {
            case AMBASSADOR -> audience.listeningCounts() ? "insight.why.speaks-openly" : "insight.why.speaks";
            case SPONSOR, ENTHUSIAST, ADOPTION_COACH ->
                "insight.why.named." + audience.kind().written();
        };
    }

    private Phrase opening(int person) {
        String key =
                switch (audience.kind()) {
                    case AMBASSADOR -> audience.members().get(person) ? "own-people" : "listened-to";
                    case SPONSOR, ENTHUSIAST, ADOPTION_COACH -> audience.kind().written();
                };
        return Phrase.of("insight.opening." + key, name());
    }

    private Word name() {
        return audience.subject().name();
    }
}
