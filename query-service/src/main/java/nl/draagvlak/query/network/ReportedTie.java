package nl.draagvlak.query.network;

import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.query.timeline.Noted;

/**
 * The latest report of a tie of one kind from one stakeholder to another, as it stands at a moment.
 *
 * @param from the stakeholder who moves, or who trusts
 * @param report what was reported, and where
 */
public record ReportedTie(StakeholderId from, Noted<Tie> report) {}
