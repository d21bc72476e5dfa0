package nl.draagvlak.query.network.measure;

/**
 * How far a vertex's contacts are tied to each other, so that it has nothing to broker (Burt 1992).
 *
 * <p>With s_ij = a_ij + a_ji, p_ij = s_ij/Σ_k s_ik and m_jq = s_jq/max_l s_jl, over contacts j in either direction:
 * <ul>
 *   <li>constraint C_i = Σ_j (p_ij + Σ_{q≠i,j} p_iq·p_qj)²; may exceed 1. A high value says that its contacts hold it in their grip.
 *   <li>effective size = Σ_j (1 − Σ_{q≠i,j} p_iq·m_jq); without weights and directions n − 2t/n for n contacts with t ties among them. A
 *       high value says that its contacts are strangers to each other.
 * </ul>
 * O(Σ degree²) at most.
 *
 * @param constraint of every vertex; {@link Double#NaN}, which stands for undefined, for isolates
 * @param effectiveSize of every vertex; {@link Double#NaN}, which stands for undefined, for isolates
 */
public record StructuralHoles(double[] constraint, double[] effectiveSize) {

    private static final int MANY_MORE = 16;

    /** Both measures of every vertex. */
    public static StructuralHoles of(CompactGraph graph) {
        CompactGraph ties = graph.collapsed(Double::sum);
        double[] total = new double[ties.size()];
        double[] strongest = new double[ties.size()];
        for (int vertex = 0; vertex < ties.size(); vertex++) {
            for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                total[vertex] += ties.weight(arc);
                strongest[vertex] = Math.max(strongest[vertex], ties.weight(arc));
            }
        }
        StructuralHoles holes = new StructuralHoles(new double[ties.size()], new double[ties.size()]);
        Parts.each(ties.size(), (first, step, none) -> {
            Ego ego = new Ego(ties, total, strongest);
            for (int vertex = first; vertex < ties.size(); vertex += step) {
                ego.measure(vertex, holes);
            }
        });
        return holes;
    }

    /** One vertex after another with its contacts, with arrays used again for each. */
    private static final class Ego {
        private final CompactGraph ties;
        private final double[] total;
        private final double[] strongest;
        private final double[] share;
        private final double[] through;
        private final double[] redundant;

        Ego(CompactGraph ties, double[] total, double[] strongest) {
            this.ties = ties;
            this.total = total;
            this.strongest = strongest;
            this.share = new double[ties.size()];
            this.through = new double[ties.size()];
            this.redundant = new double[ties.size()];
        }

        void measure(int ego, StructuralHoles holes) {
            if (ties.degree(ego) == 0) {
                holes.constraint[ego] = Double.NaN;
                holes.effectiveSize[ego] = Double.NaN;
                return;
            }
            for (int arc = ties.first(ego); arc < ties.end(ego); arc++) {
                share[ties.target(arc)] = ties.weight(arc) / total[ego];
            }
            for (int arc = ties.first(ego); arc < ties.end(ego); arc++) {
                passOn(ego, ties.target(arc));
            }
            sumUp(ego, holes);
        }

        /**
         * What ego invests in one contact reaches those of its other contacts that this one is tied to. Those are found among the ties of
         * the contact or, where it has many more than ego, by asking for each contact of ego.
         */
        private void passOn(int ego, int contact) {
            double perWeight = share[contact] / total[contact];
            if (ties.degree(contact) > MANY_MORE * ties.degree(ego)) {
                for (int arc = ties.first(ego); arc < ties.end(ego); arc++) {
                    int tie = ties.arc(contact, ties.target(arc));
                    if (tie >= 0) {
                        passOn(contact, ties.target(arc), ties.weight(tie), perWeight);
                    }
                }
            } else {
                for (int arc = ties.first(contact); arc < ties.end(contact); arc++) {
                    int other = ties.target(arc);
                    if (share[other] > 0) {
                        passOn(contact, other, ties.weight(arc), perWeight);
                    }
                }
            }
        }

        private void passOn(int contact, int other, double weight, double perWeight) {
            through[other] += perWeight * weight;
            redundant[other] += share[contact] * weight;
        }

        private void sumUp(int ego, StructuralHoles holes) {
            double constraint = 0;
            double size = 0;
            for (int arc = ties.first(ego); arc < ties.end(ego); arc++) {
                int contact = ties.target(arc);
                double hold = share[contact] + through[contact];
                constraint += hold * hold;
                size += 1 - redundant[contact] / strongest[contact];
            }
            for (int arc = ties.first(ego); arc < ties.end(ego); arc++) {
                share[ties.target(arc)] = 0;
                through[ties.target(arc)] = 0;
                redundant[ties.target(arc)] = 0;
            }
            holes.constraint[ego] = constraint;
            holes.effectiveSize[ego] = size;
        }
    }
}
