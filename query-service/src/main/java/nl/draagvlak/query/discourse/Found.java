package nl.draagvlak.query.discourse;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * A coalition that shows in what its members say, declared or not.
 *
 * @param members at least two, in the order of registration
 * @param domains that its members come from; "none given" is none of them
 * @param agreesOn statements that more of its members are for than against
 * @param disagreesOn statements that more are against than for
 * @param stability how often the search puts pairs of its members together, above 0 and at most 1; a low value says that the line around
 *     it might as well run elsewhere
 * @param evidence ledger positions of what its members said, ascending
 */
record Found(
        List<StakeholderId> members,
        Set<DomainId> domains,
        List<StatementId> agreesOn,
        List<StatementId> disagreesOn,
        double stability,
        List<Long> evidence) {

    /** Whether it joins parties of different worlds, which makes it a discourse coalition and not a party line. */
    boolean acrossDomains() {
        return domains.size() > 1;
    }
}
