package nl.draagvlak.command.imports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.imports.ImportState.Counts;
import nl.draagvlak.command.imports.ImportedNetwork.Edge;
import nl.draagvlak.command.imports.ImportedNetwork.Node;
import nl.draagvlak.command.programme.ProgrammeCommand.NewDomain;
import nl.draagvlak.command.stakeholder.StakeholderCommand.NewTie;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;

/**
 * What has to be recorded so that the programme holds everything the file holds. A plan made again after an interruption holds only what is
 * still missing, and a plan for a file that was imported before is empty.
 *
 * @param domains domains to add
 * @param newcomers stakeholders to register
 * @param ties ties to report, by the stakeholder that holds them
 * @param unchanged stakeholders and ties that are there already
 */
record ImportPlan(
        List<NewDomain> domains,
        Map<StakeholderId, Profile> newcomers,
        Map<StakeholderId, List<NewTie>> ties,
        int unchanged) {

    /** How many appends it takes. */
    int steps() {
        return (domains.isEmpty() ? 0 : 1) + newcomers.size() + ties.size();
    }

    /** What it makes. */
    Counts counts() {
        int made = ties.values().stream().mapToInt(List::size).sum();
        return new Counts(domains.size(), newcomers.size(), made, unchanged);
    }

    /** Makes the plan. */
    static ImportPlan of(
            ProgrammeId programme,
            ImportedNetwork network,
            KnownNetwork known,
            Opener opener,
            IdSource ids,
            LocalDate today) {
        return new Planner(programme, known, ids, today).plan(network, opener);
    }

    private static final class Planner {

        private final ProgrammeId programme;
        private final KnownNetwork known;
        private final IdSource ids;
        private final LocalDate today;
        private final Map<String, DomainId> domains = new LinkedHashMap<>();
        private final Map<String, StakeholderId> holders = new LinkedHashMap<>();
        private final Map<StakeholderId, Profile> newcomers = new LinkedHashMap<>();
        private final Map<StakeholderId, List<NewTie>> ties = new LinkedHashMap<>();
        private int unchanged;

        Planner(ProgrammeId programme, KnownNetwork known, IdSource ids, LocalDate today) {
            this.programme = programme;
            this.known = known;
            this.ids = ids;
            this.today = today;
        }

        ImportPlan plan(ImportedNetwork network, Opener opener) {
            Set<String> named = new LinkedHashSet<>();
            network.nodes().forEach(node -> {
                if (node.domain() != null && known.domain(node.domain()) == null) {
                    named.add(node.domain());
                }
            });
            named.forEach(name -> domains.put(name, new DomainId(ids.next())));
            Map<String, StakeholderId> before = known.byReference(opener);
            network.nodes().forEach(node -> place(node, before.get(node.reference())));
            double largest = network.largestWeight();
            network.edges().forEach(edge -> place(edge, largest));
            List<NewDomain> added = new ArrayList<>();
            domains.forEach((name, id) -> added.add(new NewDomain(id, name)));
            return new ImportPlan(added, newcomers, ties, unchanged);
        }

        private void place(Node node, @Nullable StakeholderId before) {
            StakeholderId holder = before == null ? new StakeholderId(ids.next()) : before;
            holders.put(node.reference(), holder);
            if (before == null) {
                newcomers.put(holder, profile(node, holder));
            } else {
                unchanged++;
            }
        }

        private void place(Edge edge, double largest) {
            StakeholderId from = requireNonNull(holders.get(edge.source()));
            StakeholderId to = requireNonNull(holders.get(edge.target()));
            Tie tie = new Tie(
                    to, TieKind.INFLUENCE, edge.weight() / largest, 1, edge.undirected(), edge.weight(), today, null);
            if (known.stands(from, tie)) {
                unchanged++;
            } else {
                EntryId entry = new EntryId("stakeholder", from.value(), ids.next());
                ties.computeIfAbsent(from, holder -> new ArrayList<>()).add(new NewTie(entry, tie));
            }
        }

        /** A file says nothing of what kind of stakeholder a node is; an organisation is the careful guess. */
        private Profile profile(Node node, StakeholderId holder) {
            Subject subject = Subject.of(programme, holder);
            return new Profile(
                    StakeholderKind.ORGANISATION,
                    Personal.of(subject, node.label()),
                    Personal.of(subject, node.reference()),
                    node.domain() == null ? null : domain(node.domain()),
                    null,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null);
        }

        private @Nullable DomainId domain(String name) {
            DomainId there = known.domain(name);
            return there == null ? domains.get(name) : there;
        }
    }
}
