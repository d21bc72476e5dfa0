package nl.draagvlak.command.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.form.Faults;
import nl.draagvlak.command.rule.Rule;

/** Everything that is wrong with an entry: what was wrong with the request for it, and then every rule that it breaks. */
public final class Verdict {

    /** The pointer to a request as a whole (RFC 6901). */
    private static final String WHOLE = "";

    private final Faults faults;
    private final List<Refusal> conflicts = new ArrayList<>();

    Verdict(List<Fault> request) {
        this.faults = Faults.with(request);
    }

    /**
     * Notes a rule that is broken. It is not told of a field that has a fault already, nor when it looked at one that has: what stands in
     * for what could not be read would break rules that nobody broke.
     *
     * @param kept whether the rule holds
     * @param arguments what the refusal names
     */
    public void requires(Rule rule, boolean kept, Object... arguments) {
        String pointer = rule.pointer();
        if (kept || rule.reads().stream().anyMatch(faults::touch)) {
            return;
        }
        if (pointer == null) {
            conflicts.add(rule.refusal(arguments));
        } else if (!faults.touch(pointer)) {
            faults.add(pointer, rule.code(), arguments);
        }
    }

    /**
     * Refuses when anything is wrong. What only the request as a whole can break is a conflict (409) as long as nothing else is wrong; beside
     * faults it is told as one of them, because whoever mends the request should know at once that it would still be refused.
     *
     * @throws Refusal 400 with every fault, or 409 in the name of the first rule that the request as a whole breaks
     */
    void refuseAny() {
        if (faults.all().isEmpty()) {
            refuseConflicts();
        } else {
            throw Refusal.invalid(
                    Stream.concat(faults.all().stream(), whole().stream()).toList());
        }
    }

    private void refuseConflicts() {
        if (conflicts.size() == 1) {
            throw conflicts.getFirst();
        }
        if (!conflicts.isEmpty()) {
            Refusal first = conflicts.getFirst();
            throw new Refusal(first.status(), first.code(), first.arguments(), whole());
        }
    }

    private List<Fault> whole() {
        return conflicts.stream()
                .map(conflict ->
                        Fault.at(WHOLE, conflict.code(), conflict.arguments().toArray()))
                .toList();
    }
}
