package nl.draagvlak.query.insight.rule;

/**
 * How near somebody is to being an ambassador.
 *
 * @param supports whether it is known to support the change
 * @param unknown whether its stance is unknown
 * @param speaks whether it speaks, rather than only belongs
 * @param active whether there was a sign of life lately
 * @param reaches whether others listen to it or meet it
 */
record Voice(int person, boolean supports, boolean unknown, boolean speaks, boolean active, boolean reaches) {

    boolean isAmbassador() {
        return met() == 4;
    }

    /** Whether only an answer to the question where it stands is lacking. */
    boolean couldBe() {
        return unknown && met() == 3;
    }

    /** Conditions it is known to meet. */
    int met() {
        return count(supports) + count(speaks) + count(active) + count(reaches);
    }

    /** Conditions it would meet if it turned out to support the change. */
    int metAtBest() {
        return met() + count(unknown);
    }

    private static int count(boolean condition) {
        return condition ? 1 : 0;
    }
}
