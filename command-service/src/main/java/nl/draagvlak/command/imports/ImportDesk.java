package nl.draagvlak.command.imports;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.imports.ImportState.Counts;
import nl.draagvlak.command.imports.ImportState.Progress;
import nl.draagvlak.command.imports.ImportState.Stage;
import nl.draagvlak.events.ProgrammeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes uploads in, runs them one after another, and picks up at start what was interrupted. */
@Component
class ImportDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final Imports imports;
    private final SealedFiles files;
    private final ImportRun run;
    private final Clock clock;
    private final ExecutorService line =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    ImportDesk(Imports imports, SealedFiles files, ImportRun run, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.run = run;
        this.clock = clock;
    }

    /** Takes an upload in; the same request sent again finds the import it began. */
    ImportState begin(
            ProgrammeId programme,
            ImportFormat format,
            boolean dryRun,
            ImportSource source,
            Caller caller,
            IdSource ids) {
        String id = ids.next();
        ImportState state = new ImportState(
                id,
                programme,
                format,
                dryRun,
                caller.actor(),
                clock.instant(),
                Stage.RUNNING,
                new Progress(0, 0),
                Counts.NONE,
                files.seal(id, source),
                null,
                null);
        if (!imports.begin(state)) {
            return imports.find(programme, id).orElse(state);
        }
        submit(state);
        return state;
    }

    /**
     * How far an import is.
     *
     * @throws Refusal 404 when there is no such import in the programme
     */
    ImportState find(ProgrammeId programme, String id) {
        return imports.find(programme, id).orElseThrow(Refusal::notFound);
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        imports.running().forEach(this::submit);
    }

    private void submit(ImportState state) {
        line.execute(() -> {
            try {
                run.run(state);
            } catch (Refusal refused) {
                run.stop(state, refused);
            } catch (RuntimeException failure) {
                LOG.error("import {} stopped and is taken up again at the next start", state.id(), failure);
            }
        });
    }

    @Override
    public void destroy() {
        line.shutdownNow();
    }
}
