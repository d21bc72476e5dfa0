package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.Carriers;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.publication.Debate;
import nl.draagvlak.query.timeline.Noted;

/** How broad a coalition is, told as a finding when it is not. */
record Breadth(Situation situation, CoalitionView coalition) {

    static final String TEXT = "insight.coalition-without-breadth.";

    private static final double LACKING = 0.6;
    private static final double OPPOSED = 0.4;

    /** Who among others is against and who is for; positions of publications, or of stances where nobody published. */
    record Opposition(boolean published, List<? extends Noted<?>> against, List<? extends Noted<?>> inFavour) {
        boolean dominates() {
            return against.size() > inFavour.size();
        }

        double share() {
            return (double) against.size() / (against.size() + inFavour.size());
        }
    }

    /** The required domains without real support, in the order in which they were added. */
    List<ProgrammeView.Domain> lacking() {
        Carriers carriers = new Carriers(situation.picture(), coalition);
        return situation.picture().programme().domains().stream()
                .filter(domain -> coalition.requiredDomains().contains(domain.id()))
                .filter(domain -> carriers.from(domain.id()) < CoalitionWithoutBreadth.REAL)
                .toList();
    }

    /** Whether nobody is in it any more, though somebody was. */
    private boolean ended() {
        return coalition.partners().values().stream()
                        .noneMatch(stands -> stands.value().step() != null)
                && coalition.partners().values().stream()
                        .anyMatch(stands -> stands.value().left());
    }

    private LocalDate end() {
        return ended()
                ? coalition.partners().values().stream()
                        .filter(stands -> stands.value().left())
                        .map(Noted::effectiveOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : situation.asOf();
    }

    Opposition opposition() {
        Debate others = situation
                .happened()
                .debate()
                .since(coalition.formedOn())
                .until(end())
                .among(speaker -> !wasPartner(speaker));
        if (!others.silent()) {
            return new Opposition(true, others.against(), others.inFavour());
        }
        BitSet without = withoutSupport();
        return new Opposition(false, stances(without, -1), stances(without, 1));
    }

    private boolean wasPartner(StakeholderId speaker) {
        Noted<Partnership> stands = coalition.partners().get(speaker);
        return stands != null && (stands.value().left() || stands.value().step() != null);
    }

    private BitSet withoutSupport() {
        BitSet people = new BitSet();
        lacking().forEach(domain -> people.or(situation.people().of(domain.id())));
        return people;
    }

    private List<? extends Noted<?>> stances(BitSet people, int side) {
        return people.stream()
                .mapToObj(situation::stance)
                .flatMap(Stream::ofNullable)
                .filter(stance -> Integer.signum(stance.value().value()) == side)
                .toList();
    }

    Finding finding(Opposition opposition) {
        Subject subject = new Subject.OfCoalition(coalition.id(), coalition.name());
        List<ProgrammeView.Domain> lacking = lacking();
        double share = (double) lacking.size() / coalition.requiredDomains().size();
        boolean urgent = !ended() && share > CoalitionWithoutBreadth.MOST;
        Noticed noticed = new Noticed(Kind.COALITION_WITHOUT_BREADTH, subject);
        return noticed.severity(urgent ? Severity.URGENT : Severity.ATTENTION)
                .scored(new Term("domains-lacking", share, LACKING), new Term("opposed", opposition.share(), OPPOSED))
                .known(opposition.against().size() + opposition.inFavour().size(), 0)
                .title(ended() ? "ended.title" : "title", subject.name())
                .say(
                        "lacking",
                        subject.name(),
                        lacking.size(),
                        coalition.requiredDomains().size(),
                        names(lacking))
                .say(
                        opposition.published() ? "publications" : "stances",
                        opposition.against().size(),
                        opposition.inFavour().size())
                .sayIf(ended(), "ended", end())
                .restingOn(new Evidence(situation)
                        .positions(List.of(coalition.position()))
                        .noted(coalition.partners().values().stream()
                                .filter(stands -> !stands.value().carries())
                                .toList())
                        .noted(opposition.against()))
                .contradictedBy(new Evidence(situation)
                        .noted(coalition.partners().values().stream()
                                .filter(stands -> stands.value().carries())
                                .toList())
                        .noted(opposition.inFavour()))
                .helpedBy(Approach.among(
                        situation,
                        withoutSupport(),
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", subject.name(), names(lacking));
    }

    private static Word names(List<ProgrammeView.Domain> domains) {
        return new Word.Listing(domains.stream()
                .<Word>map(domain -> new Word.DomainName(domain.id()))
                .toList());
    }
}
