package nl.draagvlak.events.agenda;

/**
 * What a proposal rests on.
 *
 * @param policy name of the policy that made it
 * @param event id of the event that gave rise to it
 */
public record Ground(String policy, String event) {

    /** The proposal that follows from it. */
    public ProposalId proposal() {
        return ProposalId.of(policy, event);
    }
}
