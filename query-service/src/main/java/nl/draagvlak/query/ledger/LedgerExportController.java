package nl.draagvlak.query.ledger;

import java.nio.charset.StandardCharsets;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.reading.ProgrammeExport;
import nl.draagvlak.ledger.reading.ProgrammeExport.Page;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives one programme's history away whole, to be verified elsewhere without Draagvlak. */
@RestController
class LedgerExportController {

    private static final int PAGE = 1_000;

    private final OpenLedger open;
    private final Blocking blocking;

    LedgerExportController(OpenLedger open, Blocking blocking) {
        this.open = open;
        this.blocking = blocking;
    }

    /** Every append exactly as stored, a JSON object a line; personal texts stay sealed. */
    @GetMapping(
            path = "/v1/programmes/{programme}/ledger/export",
            produces = {MediaType.APPLICATION_NDJSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    Mono<ResponseEntity<Flux<DataBuffer>>> export(@PathVariable ProgrammeId programme) {
        return blocking.call(() -> {
            if (programme.equals(ProgrammeId.SYSTEM) || open.ledger().head(programme) == 0) {
                throw Refusal.notFound();
            }
            ProgrammeExport export = new ProgrammeExport(open.commits(), programme, PAGE);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_NDJSON)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + programme + ".ndjson\"")
                    .body(pages(export));
        });
    }

    private Flux<DataBuffer> pages(ProgrammeExport export) {
        return Mono.just(export.first())
                .expand(page -> page.last() ? Mono.empty() : blocking.call(() -> export.after(page)))
                .map(Page::text)
                .map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
