package nl.draagvlak.command.coalition;

import static nl.draagvlak.command.coalition.CoalitionRule.AN_ACTIVATION_IS_PLANNED_FOR_A_DAY_TO_COME;
import static nl.draagvlak.command.coalition.CoalitionRule.A_PARTNER_IS_NOT_INVITED_AGAIN;
import static nl.draagvlak.command.coalition.CoalitionRule.NOBODY_INVITES_ONESELF;
import static nl.draagvlak.command.coalition.CoalitionRule.ONLY_WHAT_IS_PLANNED_CAN_BE_CALLED_OFF;
import static nl.draagvlak.command.coalition.CoalitionRule.ONLY_WHO_WAS_ASKED_OR_JOINED_CAN_LEAVE;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.draagvlak.command.coalition.CoalitionCommand.ActivateCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.CallOffActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.CommitPartner;
import nl.draagvlak.command.coalition.CoalitionCommand.FormCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.Invitation;
import nl.draagvlak.command.coalition.CoalitionCommand.InvitePartner;
import nl.draagvlak.command.coalition.CoalitionCommand.LeaveCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.PlanActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.WithdrawEntry;
import nl.draagvlak.command.coalition.Partnerships.Standing;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one coalition. */
public final class Coalition extends EventSourced {

    private enum Sort {
        FORMATION,
        PARTNERSHIP,
        ACTIVATION,
        ACTIVATION_PLAN
    }

    private final Entries<Sort> entries = new Entries<>();
    private final Partnerships partnerships = new Partnerships();
    private final ActivationPlans plans = new ActivationPlans();

    Coalition(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Coalition(FormCoalition command) {
        this(command.aggregate());
        apply(new CoalitionFormed(
                command.entry(),
                command.name(),
                command.narrative(),
                command.requiredDomains(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(InvitePartner command) {
        invite(command.entry(), command.partner(), command.by(), command.effectiveOn());
    }

    private void invite(EntryId entry, StakeholderId partner, @Nullable StakeholderId by, LocalDate effectiveOn) {
        A_PARTNER_IS_NOT_INVITED_AGAIN.requires(partnerships.of(partner) != Standing.PARTNER);
        NOBODY_INVITES_ONESELF.requires(!partner.equals(by));
        apply(new PartnerInvited(entry, partner, by, effectiveOn));
    }

    @CommandHandler
    void decide(CommitPartner command) {
        Invitation invitation = command.invitation();
        if (invitation != null) {
            invite(invitation.entry(), command.partner(), invitation.by(), command.effectiveOn());
        }
        apply(
                partnerships.of(command.partner()) == Standing.PARTNER
                        ? new CommitmentConfirmed(
                                command.entry(), command.partner(), command.step(), command.effectiveOn())
                        : new PartnerJoined(command.entry(), command.partner(), command.step(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(LeaveCoalition command) {
        ONLY_WHO_WAS_ASKED_OR_JOINED_CAN_LEAVE.requires(partnerships.of(command.partner()) != Standing.STRANGER);
        apply(new PartnerLeft(command.entry(), command.partner(), command.why(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(ActivateCoalition command) {
        apply(new CoalitionActivated(command.entry(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(PlanActivation command) {
        AN_ACTIVATION_IS_PLANNED_FOR_A_DAY_TO_COME.requires(
                command.on() == null || !command.on().isBefore(command.effectiveOn()));
        apply(new ActivationPlanned(command.entry(), command.on(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(CallOffActivation command) {
        ONLY_WHAT_IS_PLANNED_CAN_BE_CALLED_OFF.requires(plans.standOn(command.effectiveOn()));
        apply(new ActivationCalledOff(command.entry(), command.why(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(CoalitionEvent event) {
        switch (event) {
            case CoalitionFormed formed -> entries.add(formed.entry(), Sort.FORMATION);
            case PartnerInvited invited -> said(invited.entry(), invited.partner(), Standing.INVITED);
            case PartnerJoined joined -> said(joined.entry(), joined.partner(), Standing.PARTNER);
            case CommitmentConfirmed confirmed -> said(confirmed.entry(), confirmed.partner(), Standing.PARTNER);
            case PartnerLeft left -> said(left.entry(), left.partner(), Standing.STRANGER);
            case CoalitionActivated activated -> {
                entries.add(activated.entry(), Sort.ACTIVATION);
                plans.settled(activated.entry(), activated.effectiveOn());
            }
            case ActivationPlanned planned -> {
                entries.add(planned.entry(), Sort.ACTIVATION_PLAN);
                plans.planned(planned.entry(), planned.effectiveOn());
            }
            case ActivationCalledOff off -> {
                entries.add(off.entry(), Sort.ACTIVATION_PLAN);
                plans.settled(off.entry(), off.effectiveOn());
            }
            case EntryWithdrawn withdrawn -> {
                entries.withdraw(withdrawn.entry());
                partnerships.withdrawn(withdrawn.entry());
                plans.withdrawn(withdrawn.entry());
            }
        }
    }

    private void said(EntryId entry, StakeholderId partner, Standing standing) {
        entries.add(entry, Sort.PARTNERSHIP);
        partnerships.said(entry, partner, standing);
    }
}
