package nl.draagvlak.ledger.fold.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateFormTest {

    private final StateForm form = new StateForm(FoldCode.of(List.of(State.class))::has);

    record Pair(Object one, @Nullable Object other) {}

    static final class State {
        @Nullable
        Object held;

        transient @Nullable Object index;
    }

    @Test
    void bringsBackWhatAFoldIsMadeOf() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("dates", List.of(LocalDate.of(2026, 3, 1)));
        all.put("ordered", Collections.unmodifiableSet(new LinkedHashSet<>(List.of("b", "a"))));
        all.put("views", Collections.unmodifiableMap(new TreeMap<>(Map.of("a", Set.of(1)))));
        all.put("list", Collections.unmodifiableList(new ArrayList<>(List.of(1L, 2.5))));
        all.put("numbers", new HashMap<>(Map.of("x", 1)));
        all.put("pair", new Pair("left", null));
        assertThat(back(all)).isEqualTo(all);
        assertThat(back(all.get("ordered")).toString()).isEqualTo("[b, a]");
    }

    @Test
    void bringsBackOneThingThatIsReferredToTwiceAsOne() {
        Pair shared = new Pair("x", "y");
        Pair both = (Pair) back(new Pair(shared, shared));
        assertThat(both.one()).isSameAs(both.other());
    }

    @Test
    void bringsBackEqualTextsDaysAndIdsAsOne() {
        Pair texts = (Pair) back(new Pair("same", "sa".concat("me")));
        assertThat(texts.one()).isSameAs(texts.other());
        Pair days = (Pair) back(new Pair(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)));
        assertThat(days.one()).isSameAs(days.other());
        Pair ids = (Pair) back(new Pair(new DomainId("d1"), new DomainId("d1")));
        assertThat(ids.one()).isSameAs(ids.other());
    }

    @Test
    void keepsApartWhatIsOfAnotherKindOrCanChange() {
        Pair ids = (Pair) back(new Pair(new DomainId("x1"), new TargetGroupId("x1")));
        assertThat(ids).isEqualTo(new Pair(new DomainId("x1"), new TargetGroupId("x1")));
        Pair lists = (Pair) back(new Pair(new ArrayList<>(List.of("a")), new ArrayList<>(List.of("a"))));
        assertThat(lists.one()).isEqualTo(lists.other()).isNotSameAs(lists.other());
    }

    @Test
    void leavesOutWhatIsTransient() {
        State state = new State();
        state.index = "made on need";
        assertThat(form.read(form.write(state), State.class).index).isNull();
    }

    @Test
    void keepsSealedAndErasedTexts() {
        Personal sealed = new Personal.Sealed("e1", List.of("k1"), "/profile/name", "bm9uY2U=", "Y2lwaGVy");
        assertThat(back(sealed)).isEqualTo(sealed);
        assertThat(back(new Personal.Erased())).isEqualTo(new Personal.Erased());
    }

    @Test
    void refusesAPersonalTextThatStandsOpen() {
        assertThatThrownBy(() -> back(new Pair(Personal.text("in confidence", List.of()), null)))
                .hasMessageContaining("stands open")
                .hasMessageNotContaining("in confidence");
    }

    @Test
    void refusesWhatIsNoPartOfAFold() {
        assertThatThrownBy(() -> back(new File("x"))).hasMessageContaining("no part of a fold: java.io.File");
        assertThatThrownBy(() -> new StateForm(State.class::equals).write(new Pair("x", new State())))
                .hasMessageContaining("no part of a fold");
    }

    @Test
    void saysSoWhenAChainIsTooDeepToBeKept() {
        Pair chain = new Pair("end", null);
        for (int i = 0; i < 2_000; i++) {
            chain = new Pair("link", chain);
        }
        Pair deep = chain;
        assertThatThrownBy(() -> back(deep)).hasMessageContaining("depth");
    }

    private Object back(Object held) {
        State state = new State();
        state.held = held;
        return Objects.requireNonNull(form.read(form.write(state), State.class).held);
    }
}
