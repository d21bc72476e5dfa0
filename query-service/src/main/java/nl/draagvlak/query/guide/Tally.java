package nl.draagvlak.query.guide;

import nl.draagvlak.query.intervention.InterventionView;

/**
 * What became of interventions of one sort.
 *
 * @param carriedOut how many were carried out
 * @param helped of how many the last effect seen was good
 * @param unchanged after how many nothing changed
 * @param harmed how many did harm
 */
record Tally(int carriedOut, int helped, int unchanged, int harmed) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** One more, which was carried out; the last effect that was seen of it counts, if any was. */
    Tally and(InterventionView carried) {
        if (carried.effects().isEmpty()) {
            return new Tally(carriedOut + 1, helped, unchanged, harmed);
        }
        int effect = carried.effects().getLast().value().effect();
        return new Tally(
                carriedOut + 1,
                helped + (effect > 0 ? 1 : 0),
                unchanged + (effect == 0 ? 1 : 0),
                harmed + (effect < 0 ? 1 : 0));
    }

    /** Of how many an effect was seen. */
    int observed() {
        return helped + unchanged + harmed;
    }
}
