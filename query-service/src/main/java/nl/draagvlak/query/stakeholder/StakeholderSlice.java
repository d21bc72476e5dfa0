package nl.draagvlak.query.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.StatementId;
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
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.query.stakeholder.StakeholderView.HeldRole;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What the dated entries of one stakeholder, and of those merged into it, come to at a moment.
 *
 * <p>Entries that become true after the day looked at are left out, except a departure: it is a plan, and whoever looks must see it coming.
 */
final class StakeholderSlice {

    private final StakeholderId id;
    private final Moment moment;
    private final Identities identities;
    private final Map<StatementId, Noted<Stance>> statementStances = new LinkedHashMap<>();
    private final List<Noted<HeldRole>> roles = new ArrayList<>();
    private final List<Noted<Voice>> voices = new ArrayList<>();
    private @Nullable Noted<Stance> stance;
    private @Nullable Noted<LocalDate> leavesOn;
    private @Nullable Noted<LocalDate> objects;

    StakeholderSlice(StakeholderId id, Moment moment, Identities identities) {
        this.id = id;
        this.moment = moment;
        this.identities = identities;
    }

    void takeAll(List<Noted<StakeholderEvent>> entries) {
        for (Noted<StakeholderEvent> entry : entries) {
            if (entry.value() instanceof StakeholderLeft || !entry.effectiveOn().isAfter(moment.asOf())) {
                take(entry);
            }
        }
    }

    StakeholderView view(StakeholderTrack track) {
        long knownAt = moment.knownAt();
        return new StakeholderView(
                id,
                track.profile(knownAt),
                stance,
                Collections.unmodifiableMap(statementStances),
                List.copyOf(roles),
                List.copyOf(voices),
                leavesOn,
                objects,
                track.registeredAt(),
                track.version(knownAt));
    }

    private void take(Noted<StakeholderEvent> entry) {
        switch (entry.value()) {
            case StanceTaken taken -> take(entry, taken.stance());
            case StanceCorrected corrected -> take(entry, corrected.stance());
            case RoleTakenUp taken -> roles.add(entry.saying(new HeldRole(identities.of(taken.role()), taken.until())));
            case VoiceTakenUp taken -> take(entry, taken.voice());
            case ObjectionMade made -> objects = entry.saying(made.effectiveOn());
            case StakeholderLeft left -> leavesOn = entry.saying(left.effectiveOn());
            case TieReported _, TieCorrected _, TieEnded _ ->
                throw new IllegalStateException("ties are folded with the network");
            case StakeholderRegistered _,
                    ProfileChanged _,
                    EntryWithdrawn _,
                    StakeholderMerged _,
                    MergeUndone _,
                    ErasureRequested _,
                    ErasureDone _ -> throw new IllegalStateException("an event without a date is not an entry");
        }
    }

    private void take(Noted<StakeholderEvent> entry, Voice taken) {
        voices.removeIf(earlier -> taken.isAboutTheSameAs(earlier.value()));
        voices.add(entry.saying(taken));
    }

    private void take(Noted<StakeholderEvent> entry, Stance taken) {
        if (taken.statement() == null) {
            stance = entry.saying(taken);
        } else {
            statementStances.put(taken.statement(), entry.saying(taken));
        }
    }
}
