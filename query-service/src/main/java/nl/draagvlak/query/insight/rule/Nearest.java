package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.BehindSpeaker;
import nl.draagvlak.query.insight.voice.Speaker;

/** How near an audience is to having somebody who speaks to it in one way; see {@link MissingAmbassador}. */
record Nearest(Situation situation, Audience audience, List<Speaker> speakers) {

    private static final int CONDITIONS = 4;
    private static final double CONDITION = 0.2;
    private static final int YEAR = 365;

    /** Whoever meets most of the conditions. */
    Optional<Speaker> nearest() {
        return speakers.stream()
                .max(Comparator.comparingInt(Speaker::met)
                        .thenComparingInt(Speaker::metAtBest)
                        .thenComparing(Comparator.comparingInt(Speaker::person).reversed()));
    }

    Score score() {
        Speaker nearest = nearest().orElse(new Speaker(BehindSpeaker.NOBODY, false, true, false, false, false));
        BehindSpeaker behind = new BehindSpeaker(situation, audience, nearest.person());
        boolean named = audience.kind() != VoiceKind.AMBASSADOR;
        return Score.of(
                lacking("supports", nearest.supports(), behind.stance()),
                lacking(named ? "named" : "speaks", nearest.speaks(), behind.speaking()),
                lacking("active", nearest.active(), behind.activity()),
                switch (audience.kind()) {
                    case AMBASSADOR, ENTHUSIAST -> lacking("reaches", nearest.placed(), behind.reach());
                    case SPONSOR -> lacking("at-the-top", nearest.placed(), behind.registration());
                    case ADOPTION_COACH -> lacking("own-ranks", nearest.placed(), behind.registration());
                },
                new Term(
                        "transition",
                        transition(),
                        CONDITION,
                        List.of(situation.picture().programme().position())));
    }

    private static Term lacking(String condition, boolean met, List<Long> evidence) {
        return new Term(condition, met ? 0 : 1, CONDITION, evidence);
    }

    /** Where the score may lie: lower if everybody whose stance is unknown supports the change. */
    Interval interval() {
        int met = speakers.stream().mapToInt(Speaker::metAtBest).max().orElse(CONDITIONS);
        double score = score().value();
        return new Interval(Math.min(CONDITION * (CONDITIONS - met) + CONDITION * transition(), score), score);
    }

    /** Nearness of the transition moment: 1 when it is soon or behind us, 0 from a year on or when there is none. */
    double transition() {
        LocalDate moment = situation.picture().programme().transitionMoment();
        if (moment == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(situation.asOf(), moment);
        return Math.clamp((double) (YEAR - days) / (YEAR - Situation.SOON), 0, 1);
    }
}
