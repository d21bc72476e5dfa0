package nl.draagvlak.query.network.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.Weights;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice choice = new Choice();

    @Test
    void takesTheUsualWhereNothingWasChosen() {
        assertThat(choice.of("weights", null, Weights.IGNORED)).isEqualTo(Weights.IGNORED);
        assertThat(choice.of("weights", "strength", Weights.IGNORED)).isEqualTo(Weights.STRENGTH);
        choice.refuseFaults();
    }

    @Test
    void namesEveryChoiceThatIsNotOffered() {
        choice.of("weights", "heavy", Weights.IGNORED);
        choice.of("kind", "INFLUENCE", TieKind.INFLUENCE);
        assertThatThrownBy(choice::refuseFaults)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("weights", "kind"));
    }
}
