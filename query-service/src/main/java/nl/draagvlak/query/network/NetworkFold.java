package nl.draagvlak.query.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ProfileChanged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Sequence;
import nl.draagvlak.query.timeline.Timeline;

/**
 * Everything the ledger says of who moves and who trusts whom, on both clocks. What was seen of a tie at work is not here: that is read
 * from the interactions, which have a fold of their own. Not safe for several threads.
 */
public final class NetworkFold {

    private final Map<StakeholderId, Timeline<TieEntry>> from = new LinkedHashMap<>();

    /**
     * Takes an event of a stakeholder in, as far as it is about its ties.
     *
     * @return who is at the other end
     */
    public Set<StakeholderId> take(RecordedEvent recorded, StakeholderEvent event) {
        StakeholderId source = new StakeholderId(recorded.aggregate().id());
        long position = recorded.position();
        return switch (event) {
            case TieReported said -> {
                Tie tie = said.tie();
                ties(source).note(said.entry(), position, tie.effectiveOn(), new TieEntry.Reported(tie));
                yield Set.of(tie.to());
            }
            case TieCorrected said -> {
                Tie tie = said.tie();
                ties(source).correct(said.entry(), position, tie.effectiveOn(), new TieEntry.Reported(tie));
                yield Set.of(tie.to());
            }
            case TieEnded said -> {
                LocalDate day = said.effectiveOn();
                ties(source).note(said.entry(), position, day, new TieEntry.Ended(said.to(), said.kind()));
                yield Set.of(said.to());
            }
            case EntryWithdrawn said -> withdraw(source, said.entry(), position);
            case StakeholderRegistered _,
                    ProfileChanged _,
                    StanceTaken _,
                    StanceCorrected _,
                    RoleTakenUp _,
                    VoiceTakenUp _,
                    ObjectionMade _,
                    StakeholderLeft _,
                    StakeholderMerged _,
                    MergeUndone _,
                    ErasureRequested _,
                    ErasureDone _ -> Set.of();
        };
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        Timeline<TieEntry> ties = from.get(new StakeholderId(entry.holder()));
        return ties == null ? Fate.STANDING : ties.fate(entry, position, knownAt);
    }

    /** The latest report of each tie that had not ended, in the order of their positions; those merged into another speak as that one. */
    public List<ReportedTie> at(Moment moment, Identities identities) {
        List<ReportedTie> ties = new ArrayList<>();
        bySource(identities).forEach((source, entries) -> {
            NetworkSlice slice = new NetworkSlice(source, identities);
            Timeline.all(entries, moment).forEach(slice::take);
            ties.addAll(slice.ties());
        });
        ties.sort(Comparator.comparingLong(tie -> tie.report().position()));
        return Collections.unmodifiableList(ties);
    }

    /** The same, to be kept up with {@link #renewed}. */
    public Sequence<Long, ReportedTie> latest(Moment moment, Identities identities) {
        NavigableMap<Long, ReportedTie> byPosition = new TreeMap<>();
        at(moment, identities).forEach(tie -> byPosition.put(tie.report().position(), tie));
        return Sequence.of(byPosition);
    }

    /** What {@link #latest} comes to now that something happened to the ties of some, made from what it came to before that. */
    public Sequence<Long, ReportedTie> renewed(
            Sequence<Long, ReportedTie> before, Set<StakeholderId> sources, Moment moment, Identities identities) {
        Sequence<Long, ReportedTie> renewed = before;
        for (StakeholderId source : identities.of(sources)) {
            List<Timeline<TieEntry>> entries = identities.standingUnder(source).stream()
                    .map(from::get)
                    .filter(Objects::nonNull)
                    .toList();
            for (Timeline<TieEntry> said : entries) {
                for (long position : said.positions()) {
                    renewed = renewed.without(position);
                }
            }
            NetworkSlice slice = new NetworkSlice(source, identities);
            Timeline.all(entries, moment).forEach(slice::take);
            for (ReportedTie tie : slice.ties()) {
                renewed = renewed.with(tie.report().position(), tie);
            }
        }
        return renewed;
    }

    /** Those of whom a tie with one of these was ever said. */
    public Set<StakeholderId> naming(Set<StakeholderId> stakeholders) {
        Set<StakeholderId> naming = new LinkedHashSet<>();
        from.forEach((source, ties) -> {
            if (!ties.saying(said -> stakeholders.contains(said.to())).isEmpty()) {
                naming.add(source);
            }
        });
        return naming;
    }

    private Map<StakeholderId, List<Timeline<TieEntry>>> bySource(Identities identities) {
        Map<StakeholderId, List<Timeline<TieEntry>>> bySource = HashMap.newHashMap(from.size());
        from.forEach((source, ties) -> bySource.computeIfAbsent(identities.of(source), _ -> new ArrayList<>(1))
                .add(ties));
        return bySource;
    }

    private Set<StakeholderId> withdraw(StakeholderId source, EntryId entry, long position) {
        Timeline<TieEntry> ties = from.get(source);
        if (ties == null) {
            return Set.of();
        }
        ties.withdraw(entry, position);
        return ties.lastSaid(entry).map(said -> Set.of(said.to())).orElse(Set.of());
    }

    private Timeline<TieEntry> ties(StakeholderId source) {
        return from.computeIfAbsent(source, _ -> new Timeline<>());
    }
}
