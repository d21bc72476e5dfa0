package nl.draagvlak.query.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.query.programme.ProgrammeView.Domain;
import nl.draagvlak.query.programme.ProgrammeView.Statement;
import nl.draagvlak.query.programme.ProgrammeView.TargetGroup;

/** The domains, target groups and statements of one programme, in the order they were added. They have no dates of their own. */
final class Landscape {

    private record Added(long position, DomainAdded domain) {}

    private record Joined(long position, DomainId one, DomainId other) {}

    private final List<Added> domains = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();
    private final List<TargetGroup> targetGroups = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    void add(long position, DomainAdded domain) {
        domains.add(new Added(position, domain));
        for (DomainId other : domain.mustWorkWith()) {
            joined.add(new Joined(position, domain.domain(), other));
        }
    }

    void join(long position, DomainsJoined domains) {
        joined.add(new Joined(position, domains.domain(), domains.mustWorkWith()));
    }

    void add(long position, TargetGroupAdded group) {
        targetGroups.add(
                new TargetGroup(group.targetGroup(), group.name(), group.domain(), group.targetBehaviour(), position));
    }

    void add(long position, StatementAdded statement) {
        statements.add(new Statement(
                statement.statement(), statement.text(), statement.direction(), statement.sayableFrom(), position));
    }

    List<Domain> domains(long knownAt) {
        return domains.stream()
                .filter(added -> added.position() <= knownAt)
                .map(added -> view(added, knownAt))
                .toList();
    }

    List<TargetGroup> targetGroups(long knownAt) {
        return targetGroups.stream()
                .filter(group -> group.position() <= knownAt)
                .toList();
    }

    List<Statement> statements(long knownAt) {
        return statements.stream()
                .filter(statement -> statement.position() <= knownAt)
                .toList();
    }

    private Domain view(Added added, long knownAt) {
        DomainAdded domain = added.domain();
        return new Domain(
                domain.domain(), domain.name(), partners(domain.domain(), knownAt), domain.weight(), added.position());
    }

    private Set<DomainId> partners(DomainId domain, long knownAt) {
        Set<DomainId> partners = new LinkedHashSet<>();
        for (Joined pair : joined) {
            if (pair.position() <= knownAt && pair.one().equals(domain)) {
                partners.add(pair.other());
            } else if (pair.position() <= knownAt && pair.other().equals(domain)) {
                partners.add(pair.one());
            }
        }
        return Collections.unmodifiableSet(partners);
    }
}
