package nl.draagvlak.query.stakeholder;

import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.ReportedTie;

/**
 * All stakeholders of a programme at a moment.
 *
 * @param views by id, in the order they were registered; those merged into another are not among them
 * @param ties the latest report of each tie, in the order of their positions
 */
public record Stakeholders(Map<StakeholderId, StakeholderView> views, List<ReportedTie> ties) {}
