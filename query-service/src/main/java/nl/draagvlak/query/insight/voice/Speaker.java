package nl.draagvlak.query.insight.voice;

/**
 * How near somebody is to speaking for the change in one way.
 *
 * @param supports whether it is known to support the change
 * @param unknown whether its stance is unknown
 * @param speaks whether it is known to speak in this way, rather than only to belong
 * @param active whether there was a sign of life lately
 * @param placed whether it stands where this way of speaking needs it: within reach of others, at the top, or in the team's own ranks
 */
public record Speaker(int person, boolean supports, boolean unknown, boolean speaks, boolean active, boolean placed) {

    /** Whether it meets all four conditions. */
    public boolean counts() {
        return met() == 4;
    }

    /** Whether only an answer to the question where it stands is lacking. */
    public boolean couldBe() {
        return unknown && met() == 3;
    }

    /** Conditions it is known to meet. */
    public int met() {
        return count(supports) + count(speaks) + count(active) + count(placed);
    }

    /** Conditions it would meet if it turned out to support the change. */
    public int metAtBest() {
        return met() + count(unknown);
    }

    private static int count(boolean condition) {
        return condition ? 1 : 0;
    }
}
