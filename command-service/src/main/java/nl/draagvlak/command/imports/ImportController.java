package nl.draagvlak.command.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.DerivedIds;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.imports.ImportAnswer.Created;
import nl.draagvlak.command.imports.ImportAnswer.FileFault;
import nl.draagvlak.command.imports.ImportAnswer.Report;
import nl.draagvlak.command.imports.ImportState.Stage;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Networks brought in from files. */
@RestController
@RequestMapping("/v1/programmes/{programme}/imports")
final class ImportController {

    private final ImportDesk desk;
    private final SealedFiles files;
    private final Ledger ledger;
    private final IdSource random;
    private final Blocking blocking;
    private final MessageSource texts;

    ImportController(
            ImportDesk desk,
            SealedFiles files,
            Ledger ledger,
            IdSource random,
            Blocking blocking,
            MessageSource texts) {
        this.desk = desk;
        this.files = files;
        this.ledger = ledger;
        this.random = random;
        this.blocking = blocking;
        this.texts = texts;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring in a network from files, or try what that would do")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = NetworkFiles.class)))
    Mono<ResponseEntity<ImportAnswer>> begin(
            @PathVariable ProgrammeId programme,
            @RequestParam @Nullable String format,
            @RequestParam(defaultValue = "false") String dryRun,
            Caller caller,
            RequestKeys keys,
            ServerWebExchange exchange) {
        if (!caller.is(Role.PROGRAMME_MANAGER)) {
            throw new Refusal(403, "not-allowed", List.of(), List.of());
        }
        return Upload.of(exchange)
                .flatMap(source -> blocking.call(() -> {
                    ImportFormat wanted = check(programme, format, dryRun, source);
                    boolean dry = dryRun.equals("true");
                    return answer(
                            desk.begin(programme, wanted, dry, source, caller, ids(programme, caller, keys)), caller);
                }))
                .map(answer -> ResponseEntity.accepted()
                        .location(URI.create("/v1/programmes/" + programme + "/imports/" + answer.id()))
                        .body(answer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an import is, and what came of it")
    Mono<ImportAnswer> state(@PathVariable ProgrammeId programme, @PathVariable String id, Caller caller) {
        return blocking.call(() -> answer(desk.find(programme, id), caller));
    }

    private ImportFormat check(ProgrammeId programme, @Nullable String format, String dryRun, ImportSource source) {
        if (ledger.head(programme) == 0) {
            throw Refusal.notFound();
        }
        List<Fault> faults = new ArrayList<>();
        ImportFormat wanted = ImportFormat.of(format == null ? "" : format).orElse(null);
        if (wanted == null) {
            faults.add(Fault.at("format", "unknown-format", String.join(", ", ImportFormat.names())));
        } else if (source.optional(wanted.requiredPart()) == null) {
            faults.add(Fault.at(wanted.requiredPart(), "missing-part", wanted.requiredPart()));
        }
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            faults.add(Fault.at("dryRun", "not-true-or-false"));
        }
        if (wanted == null || !faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return wanted;
    }

    private IdSource ids(ProgrammeId programme, Caller caller, RequestKeys keys) {
        String key = keys.idempotencyKey();
        return key == null ? random : new DerivedIds(programme, caller.actor(), key);
    }

    private ImportAnswer answer(ImportState state, Caller caller) {
        return new ImportAnswer(
                state.id(),
                state.format(),
                state.dryRun(),
                state.stage(),
                state.progress(),
                state.stage() == Stage.RUNNING ? null : report(state, caller.language()),
                state.ledgerPosition());
    }

    private Report report(ImportState state, Locale language) {
        List<FileFault> faults = state.faults() == null
                ? List.of()
                : files.faults(state.faults()).stream()
                        .map(fault -> inWords(fault, language))
                        .toList();
        var made = state.counts();
        return new Report(new Created(made.domains(), made.stakeholders(), made.ties()), made.unchanged(), faults);
    }

    private FileFault inWords(Fault fault, Locale language) {
        String message =
                texts.getMessage("fault." + fault.code(), fault.arguments().toArray(), fault.code(), language);
        return new FileFault(
                fault.pointer(), fault.line(), fault.column(), fault.code(), message == null ? fault.code() : message);
    }
}
