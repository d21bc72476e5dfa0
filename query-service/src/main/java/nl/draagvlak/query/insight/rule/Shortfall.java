package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.Lacks;
import nl.draagvlak.query.insight.voice.Speaker;

/**
 * In words why those who come nearest do not count: whoever was named for it and fails a condition, whoever was it once, and who comes
 * nearest without having been named.
 */
record Shortfall(Situation situation, Audience audience, List<Speaker> speakers) {

    private static final int TOLD = 3;

    /** Sentences, those that speak against the finding first. */
    List<Phrase> told(Optional<Speaker> nearest) {
        boolean recordedOnly = audience.kind() != VoiceKind.AMBASSADOR;
        List<Phrase> told = new ArrayList<>();
        if (recordedOnly) {
            named().map(speaker -> of("named", speaker)).forEach(told::add);
            audience.claims().former().stream()
                    .limit(1)
                    .map(former -> phrase("former", former.stakeholder(), new Word.Day(former.last())))
                    .forEach(told::add);
        }
        nearest.filter(speaker -> speaker.metAtBest() > 0)
                .filter(speaker -> !recordedOnly || !speaker.speaks())
                .ifPresent(speaker -> told.add(of("nearest", speaker)));
        return told;
    }

    private Stream<Speaker> named() {
        return speakers.stream().filter(Speaker::speaks).limit(TOLD);
    }

    private Phrase of(String key, Speaker speaker) {
        return phrase(
                key,
                situation.people().id(speaker.person()),
                new Word.Listing(List.copyOf(new Lacks(audience).of(speaker))));
    }

    private Phrase phrase(String key, Object... words) {
        return Phrase.of(Lacks.text(audience.kind()) + key, words);
    }
}
