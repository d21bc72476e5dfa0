package nl.draagvlak.query.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.dossier.Dossiers;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.network.Networks;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.plan.PlanView;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.technique.TechniqueView;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;

/**
 * One programme at one moment: everything insights and the network are drawn from, immutable, and the same whether the moment is now or
 * any past one. Merged stakeholders stand under the one they were merged into; withdrawn entries are absent.
 *
 * @param stakeholders by id, in the order they were registered; those who left are among them, see {@link #present()}
 * @param ties the latest report of each tie, both kinds, in the order of their positions
 * @param interactions in the order of their days, then positions
 * @param publications in the same order
 * @param techniques the programme's own ones, in the order they were added; retired ones are among them
 * @param dossiers what was written down in dossiers of every kind
 * @param networks how its networks are made, which says nothing about the programme
 */
public record Picture(
        Moment moment,
        ProgrammeView programme,
        Map<StakeholderId, StakeholderView> stakeholders,
        List<ReportedTie> ties,
        List<Noted<Interaction>> interactions,
        List<Noted<Publication>> publications,
        List<CoalitionView> coalitions,
        List<DecisionView> decisions,
        List<InterventionView> interventions,
        List<PlanView> plans,
        List<TechniqueView> techniques,
        Dossiers dossiers,
        Networks networks) {

    /** A picture by itself, whose networks are made from nothing else. */
    public Picture(
            Moment moment,
            ProgrammeView programme,
            Map<StakeholderId, StakeholderView> stakeholders,
            List<ReportedTie> ties,
            List<Noted<Interaction>> interactions,
            List<Noted<Publication>> publications,
            List<CoalitionView> coalitions,
            List<DecisionView> decisions,
            List<InterventionView> interventions,
            List<PlanView> plans,
            List<TechniqueView> techniques,
            Dossiers dossiers) {
        this(
                moment,
                programme,
                stakeholders,
                ties,
                interactions,
                publications,
                coalitions,
                decisions,
                interventions,
                plans,
                techniques,
                dossiers,
                Networks.DRAWN);
    }

    /** The stakeholders who still take part on the day looked at, in the order they were registered: those the network is made of. */
    public Map<StakeholderId, StakeholderView> present() {
        Map<StakeholderId, StakeholderView> present = new LinkedHashMap<>();
        stakeholders.forEach((id, stakeholder) -> {
            if (stakeholder.presentOn(moment.asOf())) {
                present.put(id, stakeholder);
            }
        });
        return Collections.unmodifiableMap(present);
    }

    /** The same picture of other stakeholders, who may be the same ones in other circumstances. */
    public Picture withStakeholders(Map<StakeholderId, StakeholderView> others) {
        return new Picture(
                moment,
                programme,
                Collections.unmodifiableMap(others),
                ties,
                interactions,
                publications,
                coalitions,
                decisions,
                interventions,
                plans,
                techniques,
                dossiers);
    }

    /** The same picture with other ties. */
    public Picture withTies(List<ReportedTie> others) {
        return new Picture(
                moment,
                programme,
                stakeholders,
                others,
                interactions,
                publications,
                coalitions,
                decisions,
                interventions,
                plans,
                techniques,
                dossiers);
    }

    /** The same picture for whoever asks at a later position up to which nothing happened in this programme. */
    Picture seenAt(long knownAt) {
        return knownAt == moment.knownAt()
                ? this
                : new Picture(
                        new Moment(knownAt, moment.asOf()),
                        programme,
                        stakeholders,
                        ties,
                        interactions,
                        publications,
                        coalitions,
                        decisions,
                        interventions,
                        plans,
                        techniques,
                        dossiers,
                        networks);
    }
}
