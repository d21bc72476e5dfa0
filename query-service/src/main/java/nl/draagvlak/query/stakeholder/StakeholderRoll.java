package nl.draagvlak.query.stakeholder;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The stakeholders of a programme at a moment, in the order of their numbers, which is that of their registration. Immutable; a roll made
 * from another shares with it whatever is the same, and a number stands for the same stakeholder in both.
 */
public final class StakeholderRoll extends AbstractMap<StakeholderId, StakeholderView> {

    /** Only ever added to; who has a number here need not be on this roll. */
    private final ConcurrentHashMap<StakeholderId, Integer> numbers;

    private final Sequence<Integer, StakeholderView> views;

    private StakeholderRoll(
            ConcurrentHashMap<StakeholderId, Integer> numbers, Sequence<Integer, StakeholderView> views) {
        this.numbers = numbers;
        this.views = views;
    }

    /** @param rising the number of each */
    static StakeholderRoll of(List<Integer> rising, List<StakeholderView> views) {
        ConcurrentHashMap<StakeholderId, Integer> numbers = new ConcurrentHashMap<>(2 * views.size());
        for (int i = 0; i < views.size(); i++) {
            numbers.put(views.get(i).id(), rising.get(i));
        }
        return new StakeholderRoll(numbers, Sequence.of(rising, views));
    }

    StakeholderRoll with(int number, StakeholderView view) {
        numbers.put(view.id(), number);
        return new StakeholderRoll(numbers, views.with(number, view));
    }

    StakeholderRoll without(int number) {
        return new StakeholderRoll(numbers, views.without(number));
    }

    /** The number of a stakeholder that is on this roll or on one it was made from. */
    public OptionalInt number(StakeholderId stakeholder) {
        Integer number = numbers.get(stakeholder);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Who is on the roll, by number. */
    public Sequence<Integer, StakeholderView> views() {
        return views;
    }

    @Override
    public @Nullable StakeholderView get(@Nullable Object stakeholder) {
        Integer number = stakeholder == null ? null : numbers.get(stakeholder);
        return number == null ? null : views.find(number);
    }

    @Override
    public boolean containsKey(@Nullable Object stakeholder) {
        return get(stakeholder) != null;
    }

    @Override
    public int size() {
        return views.size();
    }

    @Override
    public Collection<StakeholderView> values() {
        return views;
    }

    @Override
    public Set<Map.Entry<StakeholderId, StakeholderView>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<StakeholderId, StakeholderView>> iterator() {
                return views.stream().map(view -> Map.entry(view.id(), view)).iterator();
            }

            @Override
            public int size() {
                return views.size();
            }
        };
    }
}
