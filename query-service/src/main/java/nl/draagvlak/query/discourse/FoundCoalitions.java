package nl.draagvlak.query.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.community.Communities;
import nl.draagvlak.query.network.discourse.Discourse;
import nl.draagvlak.query.network.discourse.Normalisation;
import nl.draagvlak.query.network.discourse.Relation;
import nl.draagvlak.query.network.discourse.Said;
import nl.draagvlak.query.network.discourse.Scale;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/**
 * Coalitions found in what people say: communities of the network in which two are tied by how much more often they said the same than the
 * opposite (congruence minus conflict, divided by average activity; Leifeld 2016), opponents left out.
 *
 * @param speakers everyone who took a side, in the order of registration
 * @param label the number of each speaker's coalition, in the same order
 * @param all coalitions of two or more, the largest first
 * @param modularity of the division; NaN where nobody is tied
 * @param evidence ledger positions of everything that was said, ascending
 */
record FoundCoalitions(
        List<StakeholderId> speakers, int[] label, List<Found> all, double modularity, List<Long> evidence) {

    static FoundCoalitions in(Picture picture, List<Utterance> utterances) {
        List<StakeholderId> speakers = picture.present().keySet().stream()
                .filter(new LinkedHashSet<>(
                        utterances.stream().map(Utterance::by).toList())::contains)
                .toList();
        CompactGraph alike = network(speakers, utterances, Relation.SUBTRACT, Normalisation.AVERAGE_ACTIVITY);
        Communities communities = Communities.in(positive(alike));
        List<Found> found = new ArrayList<>();
        int[] part = communities.part();
        int parts = IntStream.of(part).max().orElse(-1) + 1;
        for (int number = 0; number < parts; number++) {
            int wanted = number;
            List<StakeholderId> members = IntStream.range(0, part.length)
                    .filter(speaker -> part[speaker] == wanted)
                    .mapToObj(speakers::get)
                    .toList();
            if (members.size() > 1) {
                found.add(found(picture, members, utterances, communities.stability()[number]));
            }
        }
        found.sort((one, other) ->
                Integer.compare(other.members().size(), one.members().size()));
        return new FoundCoalitions(
                speakers, part, List.copyOf(found), communities.modularity(), Sources.positions(utterances.stream()));
    }

    /** Speakers tied both ways by what they have in common; see {@link Relation}. */
    static CompactGraph network(
            List<StakeholderId> speakers, List<Utterance> utterances, Relation relation, Normalisation normalisation) {
        Map<StakeholderId, Integer> numbers = numbered(speakers);
        Map<StatementId, Integer> statements = numbered(
                utterances.stream().map(Utterance::statement).distinct().toList());
        List<Said> said = utterances.stream()
                .map(each -> new Said(
                        Objects.requireNonNull(numbers.get(each.by())),
                        Objects.requireNonNull(statements.get(each.statement())),
                        each.agrees() ? 1 : 0))
                .toList();
        return new Discourse(speakers.size(), statements.size(), Scale.AGREEMENT, said)
                .network(relation, normalisation);
    }

    private static <I> Map<I, Integer> numbered(List<I> ids) {
        Map<I, Integer> numbers = new LinkedHashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    private static CompactGraph positive(CompactGraph graph) {
        int[] from = new int[graph.arcs()];
        int[] to = new int[graph.arcs()];
        double[] weight = new double[graph.arcs()];
        int kept = 0;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (graph.weight(arc) > 0) {
                    from[kept] = vertex;
                    to[kept] = graph.target(arc);
                    weight[kept++] = graph.weight(arc);
                }
            }
        }
        return CompactGraph.of(
                graph.size(), Arrays.copyOf(from, kept), Arrays.copyOf(to, kept), Arrays.copyOf(weight, kept));
    }

    private static Found found(
            Picture picture, List<StakeholderId> members, List<Utterance> utterances, double stability) {
        Set<StakeholderId> inside = Set.copyOf(members);
        List<Utterance> theirs =
                utterances.stream().filter(each -> inside.contains(each.by())).toList();
        Map<StatementId, Integer> balance = new LinkedHashMap<>();
        theirs.forEach(each -> balance.merge(each.statement(), each.agrees() ? 1 : -1, Integer::sum));
        return new Found(
                members,
                domains(picture, members),
                sided(balance, 1),
                sided(balance, -1),
                stability,
                Sources.positions(theirs.stream()));
    }

    private static List<StatementId> sided(Map<StatementId, Integer> balance, int sign) {
        return balance.entrySet().stream()
                .filter(each -> Integer.signum(each.getValue()) == sign)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<DomainId> domains(Picture picture, List<StakeholderId> members) {
        Set<DomainId> domains = new LinkedHashSet<>();
        for (StakeholderId member : members) {
            StakeholderView view = picture.stakeholders().get(member);
            DomainId domain = view == null ? null : view.profile().domain();
            if (domain != null) {
                domains.add(domain);
            }
        }
        return Collections.unmodifiableSet(domains);
    }
}
