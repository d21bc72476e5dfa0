package nl.draagvlak.query.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.plan.Terms.Busy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what a plan has to keep to, and gathers everything that is wrong with it. */
final class GivenTerms {

    static final int MOST_PEOPLE = 100;
    static final int MOST_A_WEEK = 50;

    private static final Set<String> FIELDS = Set.of("people", "perWeek", "from", "until", "busy", "without");
    private static final int USUAL_PEOPLE = 10;
    private static final int USUAL_A_WEEK = 3;
    private static final int USUAL_WEEKS = 12;
    private static final int MOST_WEEKS = 260;

    private final JsonNode body;
    private final Picture picture;
    private final List<Fault> faults = new ArrayList<>();

    private GivenTerms(JsonNode body, Picture picture) {
        this.body = body;
        this.picture = picture;
    }

    /** @throws Refusal 400 with every fault at once */
    static Terms read(JsonNode body, Picture picture) {
        GivenTerms given = new GivenTerms(body, picture);
        if (!body.isObject()) {
            throw Refusal.invalid(List.of(Fault.at("", "not-an-object")));
        }
        Terms terms = given.terms();
        if (!given.faults.isEmpty()) {
            throw Refusal.invalid(given.faults);
        }
        return terms;
    }

    private Terms terms() {
        body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> faults.add(Fault.at("/" + name, "unknown-field")));
        LocalDate tomorrow = picture.moment().asOf().plusDays(1);
        LocalDate from = Objects.requireNonNullElse(day(body, "/from", "from"), tomorrow);
        LocalDate until = day(body, "/until", "until");
        LocalDate last = until == null ? transition(from) : until;
        if (last.isBefore(from) || last.isAfter(from.plusWeeks(MOST_WEEKS))) {
            faults.add(Fault.at("/until", "period-out-of-range", MOST_WEEKS));
        }
        return new Terms(
                number("people", USUAL_PEOPLE, MOST_PEOPLE),
                number("perWeek", USUAL_A_WEEK, MOST_A_WEEK),
                from,
                last,
                busy(),
                without());
    }

    /** The transition moment when it lies ahead, else so many weeks. */
    private LocalDate transition(LocalDate from) {
        LocalDate moment = picture.programme().transitionMoment();
        return moment == null || moment.isBefore(from) ? from.plusWeeks(USUAL_WEEKS) : moment;
    }

    private int number(String field, int usual, int most) {
        JsonNode given = body.get(field);
        if (given == null || given.isNull()) {
            return usual;
        }
        if (given.isIntegralNumber() && given.canConvertToInt() && given.intValue() >= 1 && given.intValue() <= most) {
            return given.intValue();
        }
        faults.add(Fault.at("/" + field, given.isNumber() ? "out-of-range" : "not-a-whole-number", 1, most));
        return usual;
    }

    private @Nullable LocalDate day(JsonNode holder, String pointer, String field) {
        JsonNode given = holder.get(field);
        try {
            return given == null || given.isNull() ? null : LocalDate.parse(given.asString(""));
        } catch (DateTimeException _) {
            faults.add(Fault.at(pointer, "not-a-date"));
            return null;
        }
    }

    private List<Busy> busy() {
        List<Busy> busy = new ArrayList<>();
        JsonNode given = list("busy");
        for (int place = 0; place < given.size(); place++) {
            String pointer = "/busy/" + place;
            LocalDate from = day(given.get(place), pointer + "/from", "from");
            LocalDate until = day(given.get(place), pointer + "/until", "until");
            if (from == null || until == null) {
                addOnce(pointer, "required");
            } else if (until.isBefore(from)) {
                faults.add(Fault.at(pointer + "/until", "period-out-of-range", MOST_WEEKS));
            } else {
                busy.add(new Busy(from, until));
            }
        }
        return busy;
    }

    private Set<StakeholderId> without() {
        Set<StakeholderId> without = new LinkedHashSet<>();
        JsonNode given = list("without");
        for (int place = 0; place < given.size(); place++) {
            String id = given.get(place).asString("");
            if (id.matches("[a-z0-9]+") && picture.stakeholders().containsKey(new StakeholderId(id))) {
                without.add(new StakeholderId(id));
            } else {
                faults.add(Fault.at("/without/" + place, "unknown-stakeholder", id));
            }
        }
        return without;
    }

    private JsonNode list(String field) {
        JsonNode given = body.get(field);
        if (given != null && !given.isNull() && !given.isArray()) {
            faults.add(Fault.at("/" + field, "not-a-list"));
        }
        return given != null && given.isArray() ? given : JsonNodeFactory.instance.arrayNode();
    }

    /** A period without a day is one fault, unless a day was given that is none. */
    private void addOnce(String pointer, String code) {
        if (faults.stream().noneMatch(fault -> String.valueOf(fault.pointer()).startsWith(pointer))) {
            faults.add(Fault.at(pointer, code));
        }
    }
}
