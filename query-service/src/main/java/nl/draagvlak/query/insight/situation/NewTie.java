package nl.draagvlak.query.insight.situation;

/** A tie that might be made between two people, who would then move each other. */
public record NewTie(int one, int other) {

    /** Where it leads from one of its ends; −1 when that is none of them. */
    int from(int person) {
        return person == one ? other : person == other ? one : -1;
    }
}
