package nl.draagvlak.ledger.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.agenda.ProposalId;

/**
 * Something a policy proposes to somebody. To whom, about whom and until when is read from the history when somebody looks, so that a
 * correction counts and what fades, fades.
 *
 * @param policy name of the policy
 * @param event id of the event that gave rise to it
 * @param position where that event lies in the ledger
 * @param about the conversation, decision, consultation or coalition it is about
 */
public record Proposal(String policy, String event, long position, AggregateId about) {

    /** Name of the policy that proposes to come back to a conversation in which resistance was heard. */
    public static final String FOLLOW_UP = "WhenSignalIsHeardThenProposeFollowUp";

    /** Name of the policy that proposes to tell those who were asked what a decision came to. */
    public static final String TELL_THOSE_ASKED = "WhenDecisionIsTakenThenProposeTellingThoseAsked";

    /** Name of the policy that proposes to tell those who answered a consultation what was done with their answers. */
    public static final String TELL_WHAT_WAS_DONE = "WhenAnswerIsHandledThenProposeTellingThoseWhoAnswered";

    /** Name of the policy that proposes to keep up with a partner of a coalition, by calling it before its commitment fades. */
    public static final String KEEP_UP = "WhenPartnerIsInvitedOrJoinsThenProposeKeepingUp";

    /** Whether what a policy proposes comes back after it was done or declined, because time goes on. */
    public static boolean recurs(String policy) {
        return policy.equals(KEEP_UP);
    }

    /** Its identity, the same whenever the policy sees the event. */
    @JsonIgnore
    public ProposalId id() {
        return ProposalId.of(policy, event);
    }
}
