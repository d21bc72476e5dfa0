package nl.draagvlak.command.register;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.link.LinkEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.PhaseEntered;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
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
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;
import nl.draagvlak.events.technique.TechniqueId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.Fold;

/** Keeps the register of one programme. */
public final class RegisterFold implements Fold<Register> {

    @Override
    public Register empty(ProgrammeId programme) {
        return new Register();
    }

    @Override
    public void apply(Register register, RecordedEvent recorded) {
        register.begun(recorded.aggregate());
        switch (recorded.event()) {
            case ProgrammeEvent event -> apply(register, event);
            case StakeholderEvent event ->
                apply(register, new StakeholderId(recorded.aggregate().id()), event);
            case InteractionEvent event ->
                apply(register, new InteractionId(recorded.aggregate().id()), event);
            case TechniqueEvent event ->
                apply(register, new TechniqueId(recorded.aggregate().id()), event);
            case LinkEvent event -> register.links().take(event);
            case EntryWithdrawn event -> register.links().withdraw(event.entry());
            default -> {
                // what other rooms decide is no concern of the register, and an event of a newer version cannot be
            }
        }
    }

    private static void apply(Register register, ProgrammeEvent event) {
        switch (event) {
            case ProgrammeStarted started -> register.start(started);
            case DomainAdded added -> register.domains().add(added.domain(), added.name());
            case TargetGroupAdded added -> register.targetGroups().add(added.targetGroup(), added.name());
            case StatementAdded added -> register.statements().add(added.statement(), added.text());
            case ProgrammeDescribed described -> {}
            case PhaseEntered entered -> {}
            case TransitionMomentMoved moved -> {}
            case DomainsJoined joined -> {}
            case HalfLifeSet set -> {}
            case ProgrammeEvent.EntryWithdrawn withdrawn -> {}
        }
    }

    private static void apply(Register register, StakeholderId stakeholder, StakeholderEvent event) {
        switch (event) {
            case StakeholderRegistered registered -> register.profile(stakeholder, registered.profile());
            case ProfileChanged changed -> register.profile(stakeholder, changed.profile());
            case StakeholderMerged merged -> register.merged(stakeholder, merged.into());
            case MergeUndone undone -> register.separated(stakeholder);
            case StanceTaken taken -> {}
            case StanceCorrected corrected -> {}
            case TieReported reported -> {}
            case TieCorrected corrected -> {}
            case TieEnded ended -> {}
            case RoleTakenUp taken -> {}
            case StakeholderEvent.VoiceTakenUp taken -> {}
            case ObjectionMade made -> {}
            case StakeholderLeft left -> {}
            case StakeholderEvent.EntryWithdrawn withdrawn -> {}
            case ErasureRequested requested -> register.erased(stakeholder);
            case ErasureDone done -> {}
        }
    }

    private static void apply(Register register, TechniqueId technique, TechniqueEvent event) {
        switch (event) {
            case TechniqueAdded added ->
                register.techniques().add(technique, added.technique().name());
            case TechniqueRetired _ -> register.retired(technique);
            case TechniqueChanged _ -> {}
        }
    }

    private static void apply(Register register, InteractionId where, InteractionEvent event) {
        switch (event) {
            case InteractionRecorded recorded -> register.heard(where, recorded.interaction());
            case InteractionCorrected corrected -> register.heard(where, corrected.interaction());
            case InteractionWithdrawn withdrawn -> {}
        }
    }
}
