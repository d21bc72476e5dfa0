package nl.draagvlak.command.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** What the tests of every aggregate begin with. */
public final class Given {

    public static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Given() {}

    public static <A extends EventSourced> AggregateTestFixture<A> aggregate(
            Class<A> type, Function<AggregateId, A> begin) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(type);
        fixture.registerAggregateFactory(new FromHistory<>(type, begin));
        return fixture;
    }

    public static EntryId entry(AggregateId holder, String local) {
        return new EntryId(holder.kind(), holder.id(), local);
    }

    public static Personal words(String text) {
        return Personal.text(text, List.of());
    }

    /** Holds for a refusal that carries the code, of the request as a whole or as its one fault. */
    public static Matcher<Throwable> refusedWith(String code) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refusal refusal && refusal.code().equals(code);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal with code ").appendValue(code);
            }
        };
    }
}
