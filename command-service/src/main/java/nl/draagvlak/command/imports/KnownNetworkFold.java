package nl.draagvlak.command.imports;

import nl.draagvlak.command.stakeholder.HeldTies;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps what an import has to know of one programme. */
final class KnownNetworkFold implements Fold<KnownNetwork> {

    @Override
    public KnownNetwork empty(ProgrammeId programme) {
        return new KnownNetwork();
    }

    @Override
    public void apply(KnownNetwork known, RecordedEvent recorded) {
        switch (recorded.event()) {
            case DomainAdded added -> known.domain(added.name(), added.domain());
            case StakeholderEvent event ->
                apply(known, new StakeholderId(recorded.aggregate().id()), event);
            default -> {
                // an import brings domains, stakeholders and ties; nothing else bears on it
            }
        }
    }

    private static void apply(KnownNetwork known, StakeholderId holder, StakeholderEvent event) {
        switch (event) {
            case StakeholderEvent.StakeholderRegistered registered ->
                reference(known, holder, registered.profile().reference());
            case StakeholderEvent.TieReported reported -> known.ties(holder).reported(reported.entry(), reported.tie());
            case StakeholderEvent.TieCorrected corrected ->
                known.ties(holder).reported(corrected.entry(), corrected.tie());
            case StakeholderEvent.TieEnded ended ->
                known.ties(holder).ended(ended.entry(), new HeldTies.End(ended.to(), ended.kind()));
            case StakeholderEvent.EntryWithdrawn withdrawn -> known.ties(holder).withdrawn(withdrawn.entry());
            case StakeholderEvent.StakeholderMerged merged -> known.merged(holder, merged.into());
            case StakeholderEvent.MergeUndone undone -> known.separated(holder);
            case StakeholderEvent.ProfileChanged changed -> {}
            case StakeholderEvent.StanceTaken taken -> {}
            case StakeholderEvent.StanceCorrected corrected -> {}
            case StakeholderEvent.RoleTakenUp taken -> {}
            case StakeholderEvent.VoiceTakenUp taken -> {}
            case StakeholderEvent.ObjectionMade made -> {}
            case StakeholderEvent.StakeholderLeft left -> {}
            case StakeholderEvent.ErasureRequested requested -> {}
            case StakeholderEvent.ErasureDone done -> {}
        }
    }

    private static void reference(KnownNetwork known, StakeholderId holder, @Nullable Personal reference) {
        if (reference != null) {
            known.reference(holder, reference);
        }
    }
}
