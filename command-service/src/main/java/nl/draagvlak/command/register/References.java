package nl.draagvlak.command.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.command.form.Faults;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueId;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.method.Entry;
import nl.draagvlak.method.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a request refers to, and notes a fault where there is no such thing. What it gives back after a fault only stands in, so
 * that the rest can still be looked at.
 */
public final class References {

    private static final String NOBODY = "unknown";

    private final Register register;
    private final Faults faults;

    public References(Register register, Faults faults) {
        this.register = register;
        this.faults = faults;
    }

    /** A domain, by id or exact name. */
    public @Nullable DomainId domain(String pointer, @Nullable String written) {
        return named(register.domains(), pointer, written, "unknown-domain");
    }

    /** Domains, by id or exact name. */
    public List<DomainId> domains(String pointer, @Nullable List<String> written) {
        return all(pointer, written, this::domain);
    }

    /** A target group, by id or exact name. */
    public @Nullable TargetGroupId targetGroup(String pointer, @Nullable String written) {
        return named(register.targetGroups(), pointer, written, "unknown-target-group");
    }

    /** Target groups, by id or exact name. */
    public List<TargetGroupId> targetGroups(String pointer, @Nullable List<String> written) {
        return all(pointer, written, this::targetGroup);
    }

    /** A statement, by id or exact text. */
    public @Nullable StatementId statement(String pointer, @Nullable String written) {
        return named(register.statements(), pointer, written, "unknown-statement");
    }

    /** Statements, by id or exact text. */
    public List<StatementId> statements(String pointer, @Nullable List<String> written) {
        return all(pointer, written, this::statement);
    }

    /** A stakeholder that must be there, must not be known under another one's id by now, and was not erased. */
    public StakeholderId stakeholder(String pointer, String written) {
        if (faults.at(pointer)) {
            return new StakeholderId(NOBODY);
        }
        StakeholderId id = Identifier.wellFormed(written) ? new StakeholderId(written) : null;
        if (id == null || register.profile(id) == null) {
            faults.add(pointer, "unknown-stakeholder", written);
            return new StakeholderId(NOBODY);
        }
        StakeholderId into = register.mergedInto(id);
        if (into != null) {
            faults.add(pointer, "stakeholder-merged", into);
        }
        if (register.wasErased(id)) {
            faults.add(pointer, "stakeholder-erased");
        }
        return id;
    }

    /** A stakeholder, where one was named. */
    public @Nullable StakeholderId stakeholderIfAny(String pointer, @Nullable String written) {
        return written == null ? null : stakeholder(pointer, written);
    }

    /** Stakeholders. */
    public List<StakeholderId> stakeholders(String pointer, @Nullable List<String> written) {
        return all(pointer, written, this::stakeholder);
    }

    /** Resistance signals that were noted before. */
    public List<SignalId> signals(String pointer, @Nullable List<String> written) {
        return all(pointer, written, this::signal);
    }

    /** A decision, where one was named. */
    public @Nullable DecisionId decision(String pointer, @Nullable String written) {
        if (written == null) {
            return null;
        }
        DecisionId id = Identifier.wellFormed(written) ? new DecisionId(written) : null;
        if (id == null || !register.knows(id)) {
            faults.add(pointer, "unknown-decision", written);
        }
        return id;
    }

    /** The codes of behavioural insights in the catalogue, each once, in order; none when none were named. */
    public List<String> levers(String pointer, @Nullable List<String> written) {
        List<String> codes = written == null ? List.of() : written;
        for (int i = 0; i < codes.size(); i++) {
            if (Catalogue.builtIn().lever(codes.get(i)).isEmpty()) {
                faults.add(pointer + "/" + i, "unknown-lever", codes.get(i), knownLevers());
            }
        }
        return codes.stream().distinct().sorted().toList();
    }

    private static String knownLevers() {
        return Catalogue.builtIn().entries(Sort.LEVER).stream().map(Entry::code).collect(Collectors.joining(", "));
    }

    /** A technique that may be used: of the catalogue by its code, or one's own by id or exact name. */
    public String technique(String pointer, String written) {
        if (faults.at(pointer) || Catalogue.builtIn().technique(written).isPresent()) {
            return written;
        }
        TechniqueId own = register.techniques().find(written);
        if (own == null) {
            faults.add(pointer, "unknown-technique", written, usableTechniques());
            return written;
        }
        if (register.wasRetired(own)) {
            faults.add(pointer, "technique-retired", written);
        }
        return own.value();
    }

    private String usableTechniques() {
        Stream<String> own = register.techniques().names(technique -> !register.wasRetired(technique)).stream()
                .map("‘%s’"::formatted);
        return Stream.concat(Catalogue.builtIn().techniques().stream().map(Entry::code), own)
                .collect(Collectors.joining(", "));
    }

    private @Nullable SignalId signal(String pointer, String written) {
        SignalId id = Identifier.wellFormed(written) ? new SignalId(written) : null;
        if (id == null || register.heardIn(id) == null) {
            faults.add(pointer, "unknown-signal", written);
            return null;
        }
        return id;
    }

    private <I> @Nullable I named(Named<I> things, String pointer, @Nullable String written, String code) {
        if (written == null) {
            return null;
        }
        I found = things.find(written);
        if (found == null) {
            faults.add(pointer, code, written);
        }
        return found;
    }

    private static <I> List<I> all(
            String pointer, @Nullable List<String> written, BiFunction<String, String, @Nullable I> find) {
        List<I> found = new ArrayList<>();
        for (int index = 0; written != null && index < written.size(); index++) {
            I one = find.apply(pointer + "/" + index, written.get(index));
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
