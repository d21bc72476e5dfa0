package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.A_STAKEHOLDER_IS_MERGED_INTO_ANOTHER;
import static nl.draagvlak.command.stakeholder.StakeholderRule.ONLY_A_MERGER_THAT_STANDS_CAN_BE_UNDONE;
import static nl.draagvlak.command.stakeholder.StakeholderRule.ONLY_A_TIE_THAT_STANDS_CAN_END;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ChangeProfile;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ConfirmErasure;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.EndTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.LeaveProgramme;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MakeObjection;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MergeStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RegisterStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTies;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpRole;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpVoice;
import nl.draagvlak.command.stakeholder.StakeholderCommand.UndoMerge;
import nl.draagvlak.command.stakeholder.StakeholderCommand.WithdrawEntry;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.personal.Subject;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what may happen to one stakeholder. */
public final class Stakeholder extends EventSourced {

    private final StakeholderState state = new StakeholderState();

    Stakeholder(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Stakeholder(RegisterStakeholder command) {
        this(command.aggregate());
        Bounds.check(command.profile());
        apply(new StakeholderRegistered(command.profile()));
    }

    @CommandHandler
    void decide(ChangeProfile command) {
        state.standsOnItsOwn();
        Bounds.check(command.profile());
        apply(new ProfileChanged(state.withItsReference(command.profile())));
    }

    @CommandHandler
    void decide(TakeStance command) {
        state.standsOnItsOwn();
        Bounds.check(command.stance());
        apply(new StanceTaken(command.entry(), command.stance()));
    }

    @CommandHandler
    void decide(CorrectStance command) {
        state.notErased();
        state.entries().correctable(command.entry(), StakeholderState.Sort.STANCE);
        Bounds.check(command.stance());
        apply(new StanceCorrected(command.entry(), command.stance(), command.reason()));
    }

    @CommandHandler
    void decide(ReportTie command) {
        state.standsOnItsOwn();
        Bounds.check(id(), command.tie());
        apply(new TieReported(command.entry(), command.tie()));
    }

    @CommandHandler
    void decide(ReportTies command) {
        state.standsOnItsOwn();
        var standing = state.ties().standing();
        for (var tie : command.ties()) {
            Bounds.check(id(), tie.tie());
            Tie before = standing.put(HeldTies.End.of(tie.tie()), tie.tie());
            if (before == null || !saysTheSame(before, tie.tie())) {
                apply(new TieReported(tie.entry(), tie.tie()));
            }
        }
    }

    @CommandHandler
    void decide(CorrectTie command) {
        state.notErased();
        state.entries().correctable(command.entry(), StakeholderState.Sort.TIE);
        Bounds.check(id(), command.tie());
        apply(new TieCorrected(command.entry(), command.tie(), command.reason()));
    }

    @CommandHandler
    void decide(EndTie command) {
        ONLY_A_TIE_THAT_STANDS_CAN_END.requires(
                state.ties().standing().containsKey(new HeldTies.End(command.to(), command.kind())));
        apply(new TieEnded(command.entry(), command.to(), command.kind(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(TakeUpRole command) {
        state.standsOnItsOwn();
        Bounds.check(id(), state.profile(), command);
        apply(new RoleTakenUp(command.entry(), command.role(), command.effectiveOn(), command.until()));
    }

    @CommandHandler
    void decide(TakeUpVoice command) {
        state.standsOnItsOwn();
        Voices.check(command.voice());
        apply(new VoiceTakenUp(command.entry(), command.voice()));
    }

    @CommandHandler
    void decide(MakeObjection command) {
        state.standsOnItsOwn();
        apply(new ObjectionMade(command.entry(), command.why(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(LeaveProgramme command) {
        state.standsOnItsOwn();
        apply(new StakeholderLeft(command.entry(), command.why(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        state.entries().standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    @CommandHandler
    void decide(MergeStakeholder command) {
        state.standsOnItsOwn();
        A_STAKEHOLDER_IS_MERGED_INTO_ANOTHER.requires(!command.into().value().equals(id().id()));
        apply(new StakeholderMerged(command.into(), command.reason()));
    }

    @CommandHandler
    void decide(UndoMerge command) {
        state.notErased();
        var into = state.mergedInto();
        if (into == null) {
            throw ONLY_A_MERGER_THAT_STANDS_CAN_BE_UNDONE.refusal();
        }
        apply(new MergeUndone(into, command.reason()));
    }

    @CommandHandler
    void decide(RequestErasure command) {
        state.erasable();
        apply(new ErasureRequested(subject()));
    }

    @CommandHandler
    void decide(ConfirmErasure command) {
        state.confirmable();
        apply(new ErasureDone(subject()));
    }

    private Subject subject() {
        return Subject.of(id().programme(), new StakeholderId(id().id()));
    }

    private static boolean saysTheSame(Tie before, Tie now) {
        return before.strength() == now.strength()
                && before.confidence() == now.confidence()
                && before.undirected() == now.undirected();
    }

    @EventSourcingHandler
    void evolve(StakeholderEvent event) {
        state.evolve(event);
    }
}
