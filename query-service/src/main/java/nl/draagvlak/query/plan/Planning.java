package nl.draagvlak.query.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.TrustedPath;
import nl.draagvlak.query.network.TrustedPaths;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.spread.Activation;
import nl.draagvlak.query.network.spread.IndependentCascade;
import nl.draagvlak.query.network.spread.Spread;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.plan.Proposal.ProposedStep;
import nl.draagvlak.query.plan.Proposal.Range;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal: the people from whom a change spreads furthest ({@link Activation}), each through the messenger it trusts most, on days
 * that fit. Nobody is planned for who objects, is against, or leaves before the last day. The same question gets the same answer.
 */
final class Planning {

    private static final int SIMULATIONS = 2_000;
    /** 95 of 100 times the mean of so many simulations lies within so many of its standard errors. */
    private static final double BOUND = 1.96;

    private final Picture picture;
    private final Terms terms;
    private final InfluenceNetwork network;
    private final CompactGraph influence;
    private final BitSet counted = new BitSet();
    private final BitSet allowed = new BitSet();
    private final Map<StakeholderId, String> leftOut = new LinkedHashMap<>();

    private Planning(Picture picture, Terms terms) {
        this.picture = picture;
        this.terms = terms;
        this.network = InfluenceNetwork.of(picture, TieKind.INFLUENCE, Weights.STRENGTH);
        this.influence = network.compact();
        network.stakeholders().forEach(this::judge);
    }

    static Proposal of(Picture picture, Terms terms) {
        return new Planning(picture, terms).proposal();
    }

    private void judge(StakeholderId id) {
        if (network.domainOf(id) == null) {
            return; // of our own side, or of no world yet
        }
        int number = network.number(id);
        counted.set(number);
        String why = terms.without().contains(id) ? "asked-for" : hindrance(id);
        if (why == null) {
            allowed.set(number);
        } else {
            leftOut.put(id, why);
        }
    }

    private @Nullable String hindrance(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        if (view == null || view.objects() != null) {
            return "objects";
        }
        if (view.stance() != null && view.stance().value().value() < 0) {
            return "against";
        }
        return view.presentOn(terms.until()) ? null : "leaves";
    }

    private Proposal proposal() {
        List<LocalDate> days = FreeDays.in(terms);
        Activation best =
                Activation.best(new Activation.Question(influence, allowed, counted, days.size(), Proposal.EPSILON));
        TrustedPaths trust = new TrustedPaths(picture);
        List<ProposedStep> steps = new ArrayList<>();
        BitSet seeds = new BitSet();
        double before = 0;
        for (int place = 0; place < best.chosen().size(); place++) {
            StakeholderId who = network.stakeholders().get(best.chosen().get(place));
            double reached = best.reached().get(place);
            steps.add(step(who, trust.strongest(who, this::canBring), days.get(place), reached - before));
            before = reached;
            seeds.set(best.chosen().get(place));
        }
        return new Proposal(
                List.copyOf(steps),
                leftOut,
                reach(seeds),
                counted.cardinality(),
                Opinions.of(picture, network, counted, seeds),
                best.sets(),
                best.guaranteed());
    }

    private boolean canBring(StakeholderId messenger) {
        return network.contains(messenger) && hindrance(messenger) == null;
    }

    private static ProposedStep step(StakeholderId who, @Nullable TrustedPath by, LocalDate on, double reached) {
        return by == null
                ? new ProposedStep(who, null, 0, on, reached, List.of())
                : new ProposedStep(who, by.messenger(), by.strength(), on, reached, by.evidence());
    }

    private Range reach(BitSet seeds) {
        if (seeds.isEmpty()) {
            return new Range(0, 0, 0);
        }
        Spread spread = IndependentCascade.of(influence, seeds, counted, SIMULATIONS);
        double margin = BOUND * spread.standardError();
        return new Range(Math.max(0, spread.mean() - margin), spread.mean(), spread.mean() + margin);
    }
}
