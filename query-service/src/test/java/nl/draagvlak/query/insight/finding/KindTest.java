package nl.draagvlak.query.insight.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.insight.InsightForm;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void hasAFormForEveryKindAndNoOther() {
        assertThat(Stream.of(Kind.values()).map(Kind::form)).containsExactly(InsightForm.values());
    }

    @Test
    void findsNothingThatItsKindIsNotAbout() {
        assertThat(finding(new Subject.OfStakeholder(new StakeholderId("s1"))).id())
                .isEqualTo("single-point-of-failure.s1");
        assertThatThrownBy(() -> finding(new Subject.OfDomain(new DomainId("d1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding finding(Subject subject) {
        return new Finding(
                Kind.SINGLE_POINT_OF_FAILURE,
                Severity.INFO,
                List.of(subject),
                Score.of(),
                new Interval(0, 0),
                new Known(0, 0),
                Phrase.of("title"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
