package nl.draagvlak.query.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Support among the members of a domain or a group, weighted by influence (PageRank within the network concerned).
 *
 * <p>A stance of 1 or 2 supports, 0 and below do not. With w a member's influence and f = 2^(−age/half-life) the freshness of its stance
 * (half-life of the programme, age in days at the moment's date), a stance counts as known for the part f and as unknown for the rest:
 * value = Σ_supporting w·f / Σ_known w·f, low = Σ_supporting w·f / Σ w, high = (Σ_supporting w·f + Σ w − Σ_known w·f) / Σ w. So unknown and
 * outdated stances widen the interval and do not pull the value to the middle, and a fresh stance outweighs an old one. The unweighted
 * figure is the value with every w = 1. Nobody known is no value at all, which is something else than no support.
 */
public final class DomainSupport {

    private static final int SUPPORTS = 1;

    private final Picture picture;
    private final Map<StakeholderId, Double> influence;
    private final TieStrength fading;

    /** @param influence of every stakeholder in the network, above 0 */
    public DomainSupport(Picture picture, Map<StakeholderId, Double> influence) {
        this.picture = picture;
        this.influence = influence;
        this.fading =
                new TieStrength(picture.moment().asOf(), picture.programme().halfLifeDays());
    }

    /** Support among members; null when the stance of none of them is known. */
    public @Nullable Support among(Collection<StakeholderId> members) {
        List<StakeholderView> views = views(members);
        double known = sum(views, this::known);
        if (known <= 0) {
            return null;
        }
        double all = sum(views, this::influence);
        double supporting = sum(views, member -> supports(member) ? known(member) : 0);
        return new Support(
                supporting / all,
                supporting / known,
                (supporting + all - known) / all,
                sum(views, member -> supports(member) ? freshness(member) : 0) / sum(views, this::freshness));
    }

    /**
     * What one member weighs among those who are heard.
     *
     * @param share 0 to 1; the shares of all add up to 1, those of the supporting ones to the value of the support
     * @param position of the event that told the stance
     */
    public record Voice(StakeholderId stakeholder, double share, boolean supports, long position) {}

    /** Everyone who is heard among members, in their order. */
    public List<Voice> voices(Collection<StakeholderId> members) {
        List<StakeholderView> views = views(members);
        double heard = sum(views, this::known);
        List<Voice> voices = new ArrayList<>();
        for (StakeholderView member : views) {
            Noted<Stance> stance = member.stance();
            if (stance != null && heard > 0) {
                voices.add(new Voice(member.id(), known(member) / heard, supports(member), stance.position()));
            }
        }
        return voices;
    }

    /** Share of the members whose stance is known, however old it is; null when there are no members. */
    public @Nullable Double voiceCoverage(Collection<StakeholderId> members) {
        List<StakeholderView> views = views(members);
        if (views.isEmpty()) {
            return null;
        }
        return (double) views.stream().filter(view -> view.stance() != null).count() / views.size();
    }

    private List<StakeholderView> views(Collection<StakeholderId> members) {
        return members.stream()
                .map(picture.stakeholders()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static double sum(List<StakeholderView> members, ToDoubleFunction<StakeholderView> part) {
        double sum = 0;
        for (StakeholderView member : members) {
            sum += part.applyAsDouble(member);
        }
        return sum;
    }

    private double influence(StakeholderView member) {
        return influence.getOrDefault(member.id(), 0.0);
    }

    private double known(StakeholderView member) {
        return influence(member) * freshness(member);
    }

    private double freshness(StakeholderView member) {
        Noted<Stance> stance = member.stance();
        return stance == null ? 0 : fading.freshness(stance.effectiveOn());
    }

    private static boolean supports(StakeholderView member) {
        return member.stance() != null && member.stance().value().value() >= SUPPORTS;
    }
}
