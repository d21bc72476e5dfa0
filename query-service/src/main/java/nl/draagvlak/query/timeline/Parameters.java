package nl.draagvlak.query.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Reads the parameters that tell which moment and which page are asked for, and gathers everything that is wrong with them. */
final class Parameters {

    private final ServerHttpRequest request;
    private final Ledger ledger;
    private final List<Fault> faults = new ArrayList<>();

    Parameters(ServerHttpRequest request, Ledger ledger) {
        this.request = request;
        this.ledger = ledger;
    }

    /** @throws Refusal 400 with every fault */
    Asked asked() {
        Asked asked = moment();
        refuseFaults();
        return asked;
    }

    /** @throws Refusal 400 with every fault */
    AskedPage askedPage() {
        Asked asked = moment();
        int limit = limit();
        Cursor cursor = cursor();
        refuseFaults();
        return cursor == null
                ? new AskedPage(asked, 0, limit)
                : new AskedPage(
                        new Asked(cursor.moment().knownAt(), cursor.moment().asOf()), cursor.offset(), limit);
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private Asked moment() {
        return new Asked(position("knownAt"), asOf());
    }

    private @Nullable Long position(String name) {
        String given = first(name);
        if (given == null) {
            return null;
        }
        try {
            return KnownAt.position(given, ledger);
        } catch (DateTimeException _) {
            return wrong(Fault.at(name, "invalid-moment", name));
        } catch (IllegalArgumentException _) {
            return wrong(Fault.at(name, "unknown-position", name));
        }
    }

    private @Nullable LocalDate asOf() {
        String given = first("asOf");
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException _) {
            return wrong(Fault.at("asOf", "invalid-date", "asOf"));
        }
    }

    private int limit() {
        String given = first("limit");
        if (given == null) {
            return AskedPage.USUAL;
        }
        int limit = given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > AskedPage.MOST) {
            faults.add(Fault.at("limit", "limit-out-of-range", AskedPage.MOST));
        }
        return limit;
    }

    private @Nullable Cursor cursor() {
        String given = first("cursor");
        if (given == null) {
            return null;
        }
        return Cursor.read(given)
                .filter(read -> read.moment().knownAt() <= ledger.head())
                .orElseGet(() -> wrong(Fault.at("cursor", "invalid-cursor")));
    }

    private <T> @Nullable T wrong(Fault fault) {
        faults.add(fault);
        return null;
    }

    private @Nullable String first(String name) {
        return request.getQueryParams().getFirst(name);
    }
}
