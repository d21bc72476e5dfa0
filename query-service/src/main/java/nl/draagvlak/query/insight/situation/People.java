package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.Party;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** Those who take part on the day looked at, numbered from 0 in the order of registration, as the influence network numbers them. */
public final class People {

    private final List<StakeholderView> present;
    private final Map<StakeholderId, Integer> numbers = new HashMap<>();

    People(Picture picture) {
        this.present = List.copyOf(picture.present().values());
        for (int person = 0; person < present.size(); person++) {
            numbers.put(present.get(person).id(), person);
        }
    }

    /** How many there are. */
    public int size() {
        return present.size();
    }

    /** What is known of one. */
    public StakeholderView view(int person) {
        return present.get(person);
    }

    /** The id of one. */
    public StakeholderId id(int person) {
        return present.get(person).id();
    }

    /** The number of a stakeholder; null when it does not take part. */
    public @Nullable Integer number(StakeholderId stakeholder) {
        return numbers.get(stakeholder);
    }

    /** The numbers of those of some stakeholders who take part. */
    public BitSet numbers(Collection<StakeholderId> some) {
        BitSet numbers = new BitSet();
        some.forEach(each -> {
            Integer number = this.numbers.get(each);
            if (number != null) {
                numbers.set(number);
            }
        });
        return numbers;
    }

    /** Those whose voice belongs to a domain. */
    public BitSet of(DomainId domain) {
        return having(profile -> domain.equals(profile.domain()));
    }

    /** Those of a layer. */
    public BitSet of(Layer layer) {
        return having(profile -> profile.layer() == layer);
    }

    /** Those who belong to a target group. */
    public BitSet of(TargetGroupId group) {
        return having(profile -> profile.targetGroups().contains(group));
    }

    /** Those who speak for a target group, which is not the same as belonging to it. */
    public BitSet speakingFor(TargetGroupId group) {
        return having(profile -> profile.speaksFor().contains(group));
    }

    /** Those of a party to a decision who can be spoken with: of a group its members and those who speak for it. */
    public BitSet of(Party party) {
        return switch (party) {
            case Party.OfGroup(TargetGroupId group) -> {
                BitSet all = of(group);
                all.or(speakingFor(group));
                yield all;
            }
            case Party.OfPerson(StakeholderId person) -> numbers(List.of(person));
        };
    }

    private BitSet having(Predicate<Profile> wanted) {
        BitSet found = new BitSet(present.size());
        for (int person = 0; person < present.size(); person++) {
            if (wanted.test(present.get(person).profile())) {
                found.set(person);
            }
        }
        return found;
    }
}
