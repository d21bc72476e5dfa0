package nl.draagvlak.query.insight.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;

/** In words what somebody lacks to count as a voice. */
public record Lacks(Audience audience) {

    /** Where the texts about the lack of a way of speaking are. */
    public static String text(VoiceKind kind) {
        return "insight.missing-" + kind.written() + ".";
    }

    /** The conditions it does not meet, each as the end of a sentence of which it is the subject; none when it counts. */
    public List<Phrase> of(Speaker speaker) {
        List<Phrase> lacks = new ArrayList<>();
        if (!speaker.supports()) {
            lacks.add(phrase(support(speaker)));
        }
        if (!speaker.speaks()) {
            lacks.add(phrase("speaking"));
        }
        if (!speaker.active()) {
            lacks.add(lastSeen(speaker));
        }
        if (!speaker.placed()) {
            lacks.add(phrase(audience.isOutside(speaker.person()) ? "belonging" : "reach"));
        }
        return lacks;
    }

    /** The same as words in an answer: {@code opposes}, {@code neutral}, {@code stance-unknown}, … */
    public List<String> codes(Speaker speaker) {
        List<String> codes = new ArrayList<>();
        if (!speaker.supports()) {
            codes.add(speaker.unknown() ? "stance-unknown" : opposes(speaker) ? "opposes" : "neutral");
        }
        if (!speaker.active()) {
            codes.add("not-seen-lately");
        }
        if (!speaker.placed()) {
            codes.add(
                    !audience.isOutside(speaker.person())
                            ? "reaches-nobody"
                            : audience.kind() == VoiceKind.SPONSOR ? "not-at-the-top" : "outsider");
        }
        return codes;
    }

    private String support(Speaker speaker) {
        return speaker.unknown() ? "stance" : opposes(speaker) ? "favour" : "support";
    }

    private boolean opposes(Speaker speaker) {
        return audience.situation().against(speaker.person());
    }

    private Phrase lastSeen(Speaker speaker) {
        LocalDate day = audience.situation().lastActive(speaker.person());
        return day == null ? phrase("any-sign") : phrase("recent-sign", new Word.Day(day));
    }

    private Phrase phrase(String key, Object... words) {
        return Phrase.of(text(audience.kind()) + "lacks." + key, words);
    }
}
