package nl.draagvlak.query.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.insight.support.SupportThen;
import nl.draagvlak.query.insight.support.Trend;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Support;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * Tells how support stands and stood.
 *
 * @param periods the oldest first, the last one of the day looked at
 */
record SupportAnswers(Picture today, List<SupportThen> periods, int periodDays) {

    SupportAnswer answer() {
        return new SupportAnswer(
                today.moment().knownAt(),
                today.moment().asOf(),
                periodDays,
                today.programme().domains().stream()
                        .filter(domain -> !domain.name().equals(InfluenceNetwork.UNASSIGNED))
                        .map(this::domain)
                        .toList(),
                today.coalitions().stream().map(this::coalition).toList());
    }

    private SupportThen now() {
        return periods.getLast();
    }

    private SupportAnswer.OfDomain domain(ProgrammeView.Domain domain) {
        List<@Nullable Support> over = new ArrayList<>();
        periods.forEach(then -> over.add(then.of(domain.id())));
        return new SupportAnswer.OfDomain(
                domain.id().value(),
                domain.name(),
                now().state(domain.id()),
                now().of(domain.id()),
                now().voiceCoverage(domain.id()),
                Trend.of(over),
                periods.stream()
                        .map(then ->
                                new SupportAnswer.Period(then.asOf(), then.state(domain.id()), then.of(domain.id())))
                        .toList());
    }

    private SupportAnswer.OfCoalition coalition(CoalitionView coalition) {
        Map<DomainId, Double> carriedBy = now().carriedBy(coalition);
        List<SupportAnswer.Share> shares = new ArrayList<>();
        carriedBy.forEach((domain, share) -> shares.add(new SupportAnswer.Share(domain.value(), name(domain), share)));
        return new SupportAnswer.OfCoalition(
                coalition.id().value(),
                coalition.name(),
                now().breadth(coalition),
                List.copyOf(shares),
                coalition.requiredDomains().stream()
                        .filter(domain -> !carriedBy.containsKey(domain))
                        .map(domain -> new SupportAnswer.Named(domain.value(), name(domain)))
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList(),
                periods.stream().map(then -> broad(then, coalition)).toList());
    }

    private static SupportAnswer.Broad broad(SupportThen then, CoalitionView coalition) {
        CoalitionView before = then.same(coalition);
        return new SupportAnswer.Broad(then.asOf(), before == null ? null : then.breadth(before));
    }

    private String name(DomainId domain) {
        return today.programme().domains().stream()
                .filter(each -> each.id().equals(domain))
                .map(ProgrammeView.Domain::name)
                .findFirst()
                .orElse(domain.value());
    }
}
