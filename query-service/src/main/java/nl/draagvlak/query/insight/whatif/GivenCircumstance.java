package nl.draagvlak.query.insight.whatif;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One supposed event as it was given. Reads its fields, and gathers what is wrong with them; what is wrong reads as null. */
final class GivenCircumstance {

    private final JsonNode node;
    private final String pointer;
    private final Picture picture;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** @param picture in which everything that comes before it holds */
    GivenCircumstance(JsonNode node, String pointer, Picture picture) {
        this.node = node;
        this.pointer = pointer;
        this.picture = picture;
    }

    /** Everything wrong with the fields read so far, and every field that was not read. */
    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> all.add(Fault.at(pointer + "/" + name, "unknown-field")));
        return all;
    }

    /** Notes a fault of one field. */
    void refuse(String field, String code) {
        faults.add(Fault.at(pointer + "/" + field, code));
    }

    /** Whether a field was given. */
    boolean has(String field) {
        known.add(field);
        return node.hasNonNull(field);
    }

    /** Notes a fault of the event as a whole. */
    void refuse(String code) {
        faults.add(Fault.at(pointer, code));
    }

    @Nullable
    String oneOf(String field, List<String> offered, @Nullable String usual) {
        String given = text(field, usual == null);
        if (given == null) {
            return usual;
        }
        return offered.contains(given) ? given : wrong(field, "unknown-value", String.join(", ", offered));
    }

    @Nullable
    TieKind kind() {
        String kind = oneOf("kind", List.of("influence", "trust"), "influence");
        return kind == null ? null : kind.equals("trust") ? TieKind.TRUST : TieKind.INFLUENCE;
    }

    /** Somebody who takes part. */
    @Nullable
    StakeholderId stakeholder(String field) {
        String given = text(field, true);
        if (given == null) {
            return null;
        }
        StakeholderView view =
                given.matches("[a-z0-9]+") ? picture.stakeholders().get(new StakeholderId(given)) : null;
        if (view == null) {
            return wrong(field, "unknown-stakeholder", given);
        }
        return view.presentOn(picture.moment().asOf()) ? view.id() : wrong(field, "takes-no-part");
    }

    @Nullable
    DomainId domain(String field) {
        return named(
                field,
                "unknown-domain",
                picture.programme().domains(),
                ProgrammeView.Domain::id,
                DomainId::value,
                ProgrammeView.Domain::name);
    }

    @Nullable
    TargetGroupId group(String field) {
        return named(
                field,
                "unknown-target-group",
                picture.programme().targetGroups(),
                ProgrammeView.TargetGroup::id,
                TargetGroupId::value,
                ProgrammeView.TargetGroup::name);
    }

    private <T, I> @Nullable I named(
            String field,
            String code,
            Collection<T> all,
            Function<T, I> id,
            Function<I, String> written,
            Function<T, String> name) {
        String given = text(field, true);
        if (given == null) {
            return null;
        }
        for (T each : all) {
            if (given.equals(written.apply(id.apply(each))) || given.equals(name.apply(each))) {
                return id.apply(each);
            }
        }
        return wrong(field, code, given);
    }

    @Nullable
    Integer stance(String field) {
        JsonNode given = given(field, true);
        if (given == null) {
            return null;
        }
        if (!given.isIntegralNumber()) {
            return wrong(field, "not-a-whole-number");
        }
        return given.canConvertToInt() && Math.abs(given.intValue()) <= 2
                ? given.intValue()
                : wrong(field, "stance-out-of-range");
    }

    @Nullable
    Double strength(String field, @Nullable Double usual) {
        JsonNode given = given(field, usual == null);
        if (given == null) {
            return usual;
        }
        if (!given.isNumber()) {
            return wrong(field, "not-a-number");
        }
        double strength = given.doubleValue();
        return strength > 0 && strength <= 1 ? strength : wrong(field, "strength-out-of-range");
    }

    boolean flag(String field) {
        JsonNode given = given(field, false);
        if (given != null && !given.isBoolean()) {
            wrong(field, "not-true-or-false");
        }
        return given != null && given.isBoolean() && given.booleanValue();
    }

    @Nullable
    LocalDate day(String field) {
        String given = text(field, false);
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException _) {
            return wrong(field, "not-a-date");
        }
    }

    private @Nullable String text(String field, boolean required) {
        JsonNode given = given(field, required);
        if (given == null) {
            return null;
        }
        return given.isString() ? given.stringValue() : wrong(field, "not-text");
    }

    private @Nullable JsonNode given(String field, boolean required) {
        known.add(field);
        JsonNode given = node.get(field);
        if (given != null && !given.isNull()) {
            return given;
        }
        return required ? wrong(field, "required") : null;
    }

    private <T> @Nullable T wrong(String field, String code, Object... arguments) {
        faults.add(Fault.at(pointer + "/" + field, code, arguments));
        return null;
    }
}
