package nl.draagvlak.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private enum Example implements Rule {
        A_DAY_COMES_LATER("too-early", "/until", "/from"),
        SOMEBODY_IS_NAMED("nobody", "/people", "/groups"),
        IT_HAPPENS_ONCE("twice", null),
        IT_IS_NOT_OVER("over", null);

        private final String code;
        private final @Nullable String pointer;
        private final List<String> reads;

        Example(String code, @Nullable String pointer, String... reads) {
            this.code = code;
            this.pointer = pointer;
            this.reads = List.of(reads);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public @Nullable String pointer() {
            return pointer;
        }

        @Override
        public List<String> reads() {
            return reads;
        }
    }

    @Test
    void refusesNothingWhenEveryRuleIsKept() {
        Verdict verdict = new Verdict(List.of());
        for (Rule rule : Example.values()) {
            verdict.requires(rule, true);
        }
        assertThatCode(verdict::refuseAny).doesNotThrowAnyException();
    }

    @Test
    void refusesAFaultyRequestThoughEveryRuleIsKept() {
        assertThat(told(Fault.at("/owner", "required"))).containsExactly("400", "/owner required");
    }

    @Test
    void tellsTheFaultsOfTheRequestAndEveryBrokenRuleAtOnce() {
        assertThat(told(Fault.at("/owner", "required"), Example.values()))
                .containsExactly("400", "/owner required", "/until too-early", "/people nobody", " twice", " over");
    }

    @Test
    void tellsEveryBrokenRuleOfASoundRequest() {
        assertThat(told(List.of(), Example.A_DAY_COMES_LATER, Example.SOMEBODY_IS_NAMED))
                .containsExactly("400", "/until too-early", "/people nobody");
    }

    @Test
    void tellsWhatIsAtOddsWithWhatIsThereAsAConflictWhenNothingElseIsWrong() {
        assertThat(told(List.of(), Example.IT_HAPPENS_ONCE)).containsExactly("409");
    }

    @Test
    void tellsTwoConflictsAtOnce() {
        assertThat(told(List.of(), Example.IT_HAPPENS_ONCE, Example.IT_IS_NOT_OVER))
                .containsExactly("409", " twice", " over");
    }

    @Test
    void leavesOutARuleAboutAFieldThatIsFaultyAlready() {
        assertThat(told(Fault.at("/until", "not-a-date"), Example.A_DAY_COMES_LATER))
                .containsExactly("400", "/until not-a-date");
    }

    @Test
    void leavesOutARuleThatLookedAtAFaultyField() {
        assertThat(told(Fault.at("/from", "not-a-date"), Example.A_DAY_COMES_LATER))
                .containsExactly("400", "/from not-a-date");
    }

    @Test
    void leavesOutARuleThatLookedInsideAFaultyField() {
        assertThat(told(Fault.at("/groups/0", "unknown-target-group"), Example.SOMEBODY_IS_NAMED))
                .containsExactly("400", "/groups/0 unknown-target-group");
    }

    @Test
    void tellsARuleAboutAFieldWhoseNameOnlyBeginsLikeThatOfAFaultyOne() {
        assertThat(told(Fault.at("/groupsToo", "unknown-field"), Example.SOMEBODY_IS_NAMED))
                .containsExactly("400", "/groupsToo unknown-field", "/people nobody");
    }

    @Test
    void holdsNoRuleAgainstABodyThatIsNoObject() {
        assertThat(told(Fault.at("", "not-an-object"), Example.A_DAY_COMES_LATER, Example.SOMEBODY_IS_NAMED))
                .containsExactly("400", " not-an-object");
    }

    private static List<String> told(Fault fault, Rule... broken) {
        return told(List.of(fault), broken);
    }

    /** The status, and every fault as {@code pointer code}. */
    private static List<String> told(List<Fault> request, Rule... broken) {
        Verdict verdict = new Verdict(request);
        for (Rule rule : broken) {
            verdict.requires(rule, false);
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, verdict::refuseAny);
        List<String> told = new ArrayList<>(List.of(Integer.toString(refusal.status())));
        refusal.faults().forEach(fault -> told.add(fault.pointer() + " " + fault.code()));
        return told;
    }
}
