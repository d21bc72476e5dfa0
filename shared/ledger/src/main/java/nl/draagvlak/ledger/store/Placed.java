package nl.draagvlak.ledger.store;

import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.chain.Links;

/**
 * An append that has its place, for a store to write its indexes by.
 *
 * @param draft what was asked for
 * @param position position of its first event
 * @param number its number in its programme's own chain, 1 and up
 * @param begin its text up to where the draft's begins
 * @param hash its hash
 */
public record Placed(Draft draft, long position, long number, ExactText begin, Hash hash) {

    /** Joins a draft to the end of its programme's chain. */
    public static Placed behind(ProgrammeTail tail, Draft draft, long position) {
        long number = tail.number() + 1;
        ExactText begin = ExactText.of("{\"v\":1,\"programme\":\"" + draft.programme() + "\",\"number\":" + number
                + ",\"previous\":\"" + tail.hash() + "\",");
        return new Placed(
                draft,
                position,
                number,
                begin,
                Links.append(begin.utf8(), draft.rest().utf8()));
    }

    /** Its whole text. */
    public String json() {
        return begin.toString() + draft.rest();
    }

    /** The position of its last event. */
    public long last() {
        return position + draft.events().size() - 1;
    }

    /** The end of its programme's chain once it is stored. */
    public ProgrammeTail tail() {
        return new ProgrammeTail(number, hash, last());
    }
}
