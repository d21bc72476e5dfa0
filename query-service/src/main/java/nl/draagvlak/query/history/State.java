package nl.draagvlak.query.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** A picture laid out by what can change in it, so that two can be held against each other. */
record State(
        Map<StakeholderId, StakeholderView> stakeholders,
        Map<Held, Noted<Stance>> stances,
        Map<Between, ReportedTie> ties,
        Map<Seat, Seated> partners,
        Map<DecisionId, DecisionView> decisions,
        Set<EntryId> contacts) {

    /** Whose stance toward what; null is the programme. */
    record Held(StakeholderId stakeholder, @Nullable StatementId statement) {}

    /** The ends of a tie. */
    record Between(StakeholderId from, StakeholderId to, TieKind kind) {}

    /** A partner's place in a coalition. */
    record Seat(CoalitionId coalition, StakeholderId stakeholder) {}

    /** Who sits there how. */
    record Seated(CoalitionView coalition, Noted<Partnership> partnership) {}

    /** The state of a picture; empty when there was no programme yet. */
    static State of(@Nullable Picture picture) {
        State state = new State(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>());
        if (picture != null) {
            state.lay(picture);
        }
        return state;
    }

    private void lay(Picture picture) {
        picture.stakeholders().forEach((id, view) -> {
            stakeholders.put(id, view);
            if (view.stance() != null) {
                stances.put(new Held(id, null), view.stance());
            }
            view.statementStances().forEach((statement, stance) -> stances.put(new Held(id, statement), stance));
        });
        picture.ties()
                .forEach(tie -> ties.put(
                        new Between(
                                tie.from(),
                                tie.report().value().to(),
                                tie.report().value().kind()),
                        tie));
        picture.coalitions().forEach(coalition -> coalition
                .partners()
                .forEach((partner, standing) ->
                        partners.put(new Seat(coalition.id(), partner), new Seated(coalition, standing))));
        picture.decisions().forEach(decision -> decisions.put(decision.id(), decision));
        picture.interactions().forEach(noted -> contacts.add(noted.entry()));
    }
}
