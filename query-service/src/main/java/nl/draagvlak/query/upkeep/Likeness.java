package nl.draagvlak.query.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.coalition.Carriers;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.Defence;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.publication.Debate;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * How a coalition is like the one that is known to have failed, that of the electronic patient record, which had no support in domains it
 * needed while others spoke against it; and like the one that is known to have held, that of the public-transport chip card, in which those
 * directly affected were in favour and said so in spite of bad publicity. Each condition is told by itself and never added up.
 *
 * <p>A partner supports really who is committed or carries it in public. Directly affected is who belongs to a target group, speaks for one
 * or is named in a decision. What was published counts from the day the coalition was formed.
 */
final class Likeness {

    private final Picture picture;
    private final CoalitionView coalition;
    private final Carriers carriers;
    private final Defence defences;
    private final Debate debate;
    private final List<Noted<Publication>> defence;
    private final List<Noted<Publication>> bad;

    Likeness(Picture picture, CoalitionView coalition) {
        this.picture = picture;
        this.coalition = coalition;
        this.carriers = new Carriers(picture, coalition);
        this.defences = new Defence(picture);
        this.debate = Debate.in(picture).since(coalition.formedOn());
        this.defence = debate.among(speaker -> carriers.all().contains(speaker) && defences.affects(speaker))
                .inFavour();
        this.bad = debate.against().stream()
                .filter(said -> !coalition.carriedBy(said.value().by(), said.effectiveOn()))
                .toList();
    }

    /** The conditions under which the known coalition failed. */
    List<Condition> failure() {
        return List.of(domains(), inPublic(), towardsUs());
    }

    /** The conditions under which the known coalition held. */
    List<Condition> success() {
        return List.of(affectedInFavour(), affectedSpeak(), badPublicity(), answered());
    }

    private Condition domains() {
        Condition.Name name = Condition.Name.DOMAIN_WITHOUT_SUPPORT;
        Set<DomainId> required = coalition.requiredDomains();
        if (required.isEmpty()) {
            return Condition.unknown(name);
        }
        List<Long> evidence = new ArrayList<>(List.of(coalition.position()));
        coalition.partners().forEach((partner, stands) -> {
            DomainId domain = domain(partner);
            if (domain != null && required.contains(domain)) {
                evidence.add(stands.position());
            }
        });
        return Condition.of(name, required.stream().anyMatch(domain -> carriers.from(domain) == 0), evidence);
    }

    private Condition inPublic() {
        Debate others = debate.among(speaker -> !coalition.partners().containsKey(speaker));
        return majority(Condition.Name.OTHERS_AGAINST_IN_PUBLIC, others.against(), others.inFavour());
    }

    private Condition towardsUs() {
        List<Noted<Stance>> stances = picture.present().values().stream()
                .filter(view -> !coalition.partners().containsKey(view.id()))
                .filter(view -> view.profile().domain() != null
                        && coalition.requiredDomains().contains(view.profile().domain()))
                .flatMap(view -> Stream.ofNullable(view.stance()))
                .toList();
        return majority(
                Condition.Name.OTHERS_AGAINST_TOWARDS_US,
                stances.stream().filter(stance -> stance.value().value() < 0).toList(),
                stances.stream().filter(stance -> stance.value().value() > 0).toList());
    }

    private static Condition majority(
            Condition.Name name, List<? extends Noted<?>> against, List<? extends Noted<?>> inFavour) {
        List<Long> evidence = Stream.concat(against.stream(), inFavour.stream())
                .<Long>map(Noted::position)
                .toList();
        return evidence.isEmpty()
                ? Condition.unknown(name)
                : Condition.of(name, against.size() > inFavour.size(), evidence);
    }

    private Condition affectedInFavour() {
        Condition.Name name = Condition.Name.AFFECTED_IN_FAVOUR;
        List<StakeholderId> affected =
                carriers.all().stream().filter(defences::affects).toList();
        List<Noted<Stance>> stances = affected.stream()
                .flatMap(partner -> Stream.ofNullable(picture.stakeholders().get(partner)))
                .flatMap(view -> Stream.ofNullable(view.stance()))
                .toList();
        long supportive =
                stances.stream().filter(stance -> stance.value().value() > 0).count();
        long mayBe = supportive + affected.size() - stances.size();
        boolean open = supportive < Defence.ENOUGH && mayBe >= Defence.ENOUGH;
        return affected.isEmpty() || open
                ? Condition.unknown(name)
                : Condition.of(name, supportive >= Defence.ENOUGH, Condition.positions(stances));
    }

    private Condition affectedSpeak() {
        Condition.Name name = Condition.Name.AFFECTED_SPEAK;
        return debate.silent()
                ? Condition.unknown(name)
                : Condition.of(name, Defence.enough(defence), Condition.positions(defence));
    }

    private Condition badPublicity() {
        Condition.Name name = Condition.Name.BAD_PUBLICITY;
        return debate.silent() ? Condition.unknown(name) : Condition.of(name, !bad.isEmpty(), Condition.positions(bad));
    }

    private Condition answered() {
        Condition.Name name = Condition.Name.BAD_PUBLICITY_ANSWERED;
        List<Noted<Publication>> answers = defences.answers(defence, bad);
        return bad.isEmpty()
                ? Condition.unknown(name)
                : Condition.of(
                        name,
                        Defence.enough(answers),
                        Stream.concat(bad.stream(), answers.stream())
                                .map(Noted::position)
                                .toList());
    }

    private @Nullable DomainId domain(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        return view == null ? null : view.profile().domain();
    }
}
