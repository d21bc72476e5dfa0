package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audiences;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;

/**
 * A domain that does not carry the change, or that nobody asked; two different answers.
 *
 * <p>Support is the share of members who support the change, weighted by influence and by the freshness of what they said (see
 * {@link nl.draagvlak.query.network.DomainSupport}); what is unknown or outdated widens its interval. Supported: 50% and more, not
 * reported. Below that <b>attention</b>; <b>urgent</b> below 25% when the upper bound, too, is below 50%, so that the unknown cannot turn
 * it. Members, but no stance known of any: <b>attention</b>, "nobody was asked". No members: <b>info</b>, "nobody is known there".
 *
 * <p>score = 1 − support, its interval 1 − the interval of support. Of a domain of which nothing is known there is no such figure: the
 * score is then the share of members not heard, all of them, and the interval is 0 to 1.
 */
final class WeaklySupportedDomain implements Rule {

    /** Support from which a domain counts as carrying the change. */
    static final double ENOUGH = 0.5;

    /** Support below which a domain hardly carries it at all. */
    static final double HARDLY = 0.25;

    private static final double ROUNDING = 1e-9;

    @Override
    public Kind kind() {
        return Kind.WEAKLY_SUPPORTED_DOMAIN;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(ThinSupport.TEXT + "rule", new Word.Share(ENOUGH), new Word.Share(HARDLY));
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.domains().stream()
                .map(domain -> new ThinSupport(
                        situation,
                        new Audiences(situation).of(VoiceKind.AMBASSADOR, domain),
                        situation.support(domain.id())))
                .filter(domain -> isWeak(domain.support()))
                .map(ThinSupport::finding)
                .toList();
    }

    private static boolean isWeak(@Nullable Support support) {
        return support == null || below(support.value(), ENOUGH);
    }

    /** Whether a share is truly below another: what only rounding makes smaller is not. */
    static boolean below(double share, double threshold) {
        return share < threshold - ROUNDING;
    }
}
