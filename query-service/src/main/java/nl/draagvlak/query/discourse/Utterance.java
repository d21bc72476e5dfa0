package nl.draagvlak.query.discourse;

import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * One time that a stakeholder took a side on a statement, in public or towards us. A neutral stance takes no side and is none.
 *
 * @param agrees whether for the statement
 * @param inPublic whether it was a publication
 * @param position where the ledger says so
 */
record Utterance(StakeholderId by, StatementId statement, boolean agrees, boolean inPublic, long position) {}
