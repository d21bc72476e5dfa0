package nl.draagvlak.query.discourse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * How much is said about one statement, and by how many worlds.
 *
 * @param share of all sides taken, for and against, 0 to 1: a high value says that this statement dominates the discourse; NaN when nobody
 *     took a side on anything
 * @param speakers how many took a side
 * @param neutral how many hold a neutral stance on it: they took no side
 * @param silent how many who take part hold no stance on it and never published about it: what they think is unknown, not neutral
 * @param evidence ledger positions of every side taken and of every neutral stance, ascending
 */
record StatementTally(
        ProgrammeView.Statement statement,
        Sides stances,
        int neutral,
        Sides publications,
        double share,
        int speakers,
        Set<DomainId> domains,
        int silent,
        List<Long> evidence) {

    /** How often for and how often against. */
    record Sides(int agreed, int disagreed) {
        static Sides of(List<Utterance> utterances, boolean inPublic) {
            int agreed = 0;
            int disagreed = 0;
            for (Utterance each : utterances) {
                if (each.inPublic() == inPublic) {
                    agreed += each.agrees() ? 1 : 0;
                    disagreed += each.agrees() ? 0 : 1;
                }
            }
            return new Sides(agreed, disagreed);
        }
    }

    /** One for each statement of the programme, the most spoken of first. */
    static List<StatementTally> in(Picture picture, List<Utterance> utterances) {
        return picture.programme().statements().stream()
                .map(statement -> of(picture, statement, utterances))
                .sorted((one, other) -> Double.compare(other.share, one.share))
                .toList();
    }

    private static StatementTally of(Picture picture, ProgrammeView.Statement statement, List<Utterance> all) {
        List<Utterance> about = all.stream()
                .filter(each -> each.statement().equals(statement.id()))
                .toList();
        Map<StakeholderId, StakeholderView> present = picture.present();
        Set<StakeholderId> speakers = new HashSet<>();
        Set<DomainId> domains = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        TreeSet<Long> evidence = new TreeSet<>();
        for (Utterance each : about) {
            speakers.add(each.by());
            evidence.add(each.position());
            StakeholderView speaker = present.get(each.by());
            DomainId domain = speaker == null ? null : speaker.profile().domain();
            if (domain != null) {
                domains.add(domain);
            }
        }
        int neutral = 0;
        Set<StakeholderId> heard = new HashSet<>(speakers);
        for (Map.Entry<StakeholderId, StakeholderView> each : present.entrySet()) {
            Noted<Stance> stance = each.getValue().statementStances().get(statement.id());
            if (stance != null) {
                heard.add(each.getKey());
                evidence.add(stance.position());
                neutral += stance.value().value() == 0 ? 1 : 0;
            }
        }
        return new StatementTally(
                statement,
                Sides.of(about, false),
                neutral,
                Sides.of(about, true),
                all.isEmpty() ? Double.NaN : (double) about.size() / all.size(),
                speakers.size(),
                Set.copyOf(domains),
                present.size() - heard.size(),
                List.copyOf(evidence));
    }
}
