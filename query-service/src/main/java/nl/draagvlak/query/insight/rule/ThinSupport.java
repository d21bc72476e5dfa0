package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Step;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;

/**
 * A domain with little support, or none known, told as a finding.
 *
 * @param support null when no stance of any member is known
 */
record ThinSupport(
        Situation situation, Audience domain, @Nullable Support support) {

    static final String TEXT = "insight.weakly-supported-domain.";

    Finding finding() {
        return support == null ? unheard() : unsupported(support);
    }

    private Finding unheard() {
        boolean empty = domain.members().isEmpty();
        List<Candidate> candidates = empty ? List.of() : new Respondents(situation, domain).best();
        return finding(
                empty ? Severity.INFO : Severity.ATTENTION,
                Score.of(new Term("not-heard", 1, 1, registrations())),
                new Interval(0, 1),
                empty ? "nobody-known" : "no-data",
                List.of(Phrase.of(TEXT + (empty ? "nobody-known" : "no-data"), name(), members())),
                candidates,
                empty ? "find-people" : "ask");
    }

    private Finding unsupported(Support known) {
        boolean certain = WeaklySupportedDomain.below(known.high(), WeaklySupportedDomain.ENOUGH);
        boolean urgent = certain && WeaklySupportedDomain.below(known.value(), WeaklySupportedDomain.HARDLY);
        return finding(
                urgent ? Severity.URGENT : Severity.ATTENTION,
                Score.of(new Term("not-supporting", 1 - share(known.value()), 1, stances(), parts())),
                notSupporting(known),
                certain ? "no-support" : "little-support",
                told(known),
                new Respondents(situation, domain).best(),
                "talk");
    }

    private Finding finding(
            Severity severity,
            Score score,
            Interval interval,
            String variety,
            List<Phrase> told,
            List<Candidate> candidates,
            String otherwise) {
        return new Finding(
                Kind.WEAKLY_SUPPORTED_DOMAIN,
                severity,
                List.of(domain.subject()),
                score,
                interval,
                known(),
                Phrase.of(TEXT + variety + ".title", name()),
                told,
                evidence(),
                new Evidence(situation).stances(supporting()).ascending(),
                candidates,
                Step.of(candidates, Phrase.of(TEXT + otherwise, name())));
    }

    private List<Phrase> told(Support known) {
        List<Phrase> told = new ArrayList<>();
        int supporting = (int) asked().stream().filter(situation::supports).count();
        int against = (int) asked().stream().filter(situation::against).count();
        told.add(Phrase.of(TEXT + "counts", name(), known().asked(), supporting, against));
        told.add(Phrase.of(
                TEXT + "figures",
                new Word.Share(known.value()),
                new Word.Share(known.low()),
                new Word.Share(known.high()),
                new Word.Share(known.unweighted())));
        if (known().unknown() > 0) {
            told.add(Phrase.of(TEXT + "unknown", known().unknown(), members()));
        }
        return told;
    }

    private List<Long> evidence() {
        BitSet silent = (BitSet) domain.members().clone();
        silent.andNot(asked());
        return new Evidence(situation)
                .positions(domain.positions())
                .stances(asked())
                .registrations(silent)
                .ascending();
    }

    private BitSet supporting() {
        BitSet supporting = new BitSet();
        asked().stream().filter(situation::supports).forEach(supporting::set);
        return supporting;
    }

    /** The voices that do not support the change, each for its share of everything heard. */
    private List<Term.Part> parts() {
        return situation.voices(domain.members()).stream()
                .filter(voice -> !voice.supports())
                .map(voice -> new Term.Part(voice.stakeholder(), voice.share(), voice.position()))
                .sorted(Comparator.comparingDouble(Term.Part::value).reversed())
                .toList();
    }

    private List<Long> registrations() {
        return new Evidence(situation)
                .positions(domain.positions())
                .registrations(domain.members())
                .ascending();
    }

    private List<Long> stances() {
        return new Evidence(situation).stances(asked()).ascending();
    }

    private Known known() {
        int asked = asked().cardinality();
        return new Known(asked, members() - asked);
    }

    private BitSet asked() {
        return situation.asked(domain.members());
    }

    private int members() {
        return domain.members().cardinality();
    }

    /** The bounds of support turned round; where everything is known they are one figure that was rounded in different ways. */
    private static Interval notSupporting(Support known) {
        double value = 1 - share(known.value());
        return new Interval(Math.min(1 - share(known.high()), value), Math.max(1 - share(known.low()), value));
    }

    private static double share(double support) {
        return Math.clamp(support, 0, 1);
    }

    private Word name() {
        return domain.subject().name();
    }
}
