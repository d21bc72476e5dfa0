package nl.draagvlak.command.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Dispatch;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Overtaken;
import nl.draagvlak.command.dispatch.Sending;
import nl.draagvlak.command.imports.ImportState.Counts;
import nl.draagvlak.command.imports.ImportState.Progress;
import nl.draagvlak.command.programme.ProgrammeCommand.AddDomains;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RegisterStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTies;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs one import from its files to its report. It may be interrupted anywhere and run again: what was recorded is found, and only the
 * rest is recorded.
 */
@Component
class ImportRun {

    private static final int STEPS_BETWEEN_REPORTS = 25;
    private static final int TRIES = 5;

    private final Imports imports;
    private final SealedFiles files;
    private final ProgrammeFolds<Register> registers;
    private final ProgrammeFolds<KnownNetwork> known;
    private final Dispatch dispatch;
    private final Opener opener;
    private final IdSource ids;
    private final Clock clock;

    ImportRun(
            Imports imports,
            SealedFiles files,
            ProgrammeFolds<Register> registers,
            OpenFolds folds,
            Dispatch dispatch,
            Opener opener,
            IdSource ids,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.registers = registers;
        this.known = folds.of("known-network", new KnownNetworkFold());
        this.dispatch = dispatch;
        this.opener = opener;
        this.ids = ids;
        this.clock = clock;
    }

    /** Runs it to its end and gives the state it ended in. */
    ImportState run(ImportState state) {
        if (state.source() == null) {
            return state;
        }
        FileFaults faults = new FileFaults();
        ImportedNetwork network = state.format().read(files.source(state.source()), faults);
        if (!faults.none()) {
            return imports.save(state.rejected(files.seal(state.id(), faults.all())));
        }
        var today = registers.ask(state.programme(), register -> register.today(clock));
        ImportPlan plan =
                known.ask(state.programme(), now -> ImportPlan.of(state.programme(), network, now, opener, ids, today));
        if (state.dryRun()) {
            return imports.save(state.completed(plan.counts(), null));
        }
        Counts made = state.counts().equals(Counts.NONE) ? plan.counts() : state.counts();
        Long position = record(state, plan, made);
        return imports.save(state.completed(made, position));
    }

    /**
     * Ends an import that a rule stopped midway, such as a reference that an erased person still holds. What was recorded before it stands,
     * and the same files can be sent again once they are mended.
     */
    void stop(ImportState state, Refusal refused) {
        Fault fault = new Fault(null, null, null, "import-stopped", List.of(refused.code()));
        imports.save(state.rejected(files.seal(state.id(), List.of(fault))));
    }

    /** What is made in all is kept before the first step, so that the report is the same after an interruption. */
    private @Nullable Long record(ImportState state, ImportPlan plan, Counts made) {
        List<Step> steps = steps(state.programme(), plan);
        Long position = state.ledgerPosition();
        for (int done = 0; done < steps.size(); done++) {
            if (done % STEPS_BETWEEN_REPORTS == 0) {
                imports.save(state.at(new Progress(done, steps.size()), made));
            }
            position = send(state, steps.get(done));
        }
        return position;
    }

    private record Step(AggregateId aggregate, Object command) {}

    /** Everyone is registered before the first tie, so that no tie ever leads to somebody who is not there. */
    private static List<Step> steps(ProgrammeId programme, ImportPlan plan) {
        List<Step> steps = new ArrayList<>(plan.steps());
        if (!plan.domains().isEmpty()) {
            AggregateId aggregate = new AggregateId(programme, "programme", programme.value());
            steps.add(new Step(aggregate, new AddDomains(aggregate, plan.domains())));
        }
        plan.newcomers().forEach((stakeholder, profile) -> {
            AggregateId aggregate = new AggregateId(programme, "stakeholder", stakeholder.value());
            steps.add(new Step(aggregate, new RegisterStakeholder(aggregate, profile)));
        });
        plan.ties().forEach((holder, ties) -> {
            AggregateId aggregate = new AggregateId(programme, "stakeholder", holder.value());
            steps.add(new Step(aggregate, new ReportTies(aggregate, ties)));
        });
        return steps;
    }

    private long send(ImportState state, Step step) {
        Map<String, String> envelope = Map.of(
                EnvelopeKeys.ACTOR, state.actor().value(),
                EnvelopeKeys.CORRELATION, state.id(),
                EnvelopeKeys.IMPORT_ID, state.id());
        for (int left = TRIES; ; left--) {
            try {
                return dispatch.send(new Sending(step.aggregate(), step.command(), envelope, null))
                        .position();
            } catch (Overtaken overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }
}
