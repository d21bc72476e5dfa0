package nl.draagvlak.ledger.chain;

import java.util.regex.Pattern;

/**
 * The end of one programme's own chain of appends.
 *
 * @param programme the programme; holds no white space
 * @param appends how many appends it has, which is also the number of the last
 * @param hash hash of the last append
 */
public record ProgrammeHead(String programme, long appends, Hash hash) {

    private static final Pattern ONE_WORD = Pattern.compile("\\S+");

    public ProgrammeHead {
        requireOneWord(programme);
    }

    /** Refuses what could be taken for several words or lines of a checkpoint's signed text. */
    static void requireOneWord(String programme) {
        if (!ONE_WORD.matcher(programme).matches()) {
            throw new IllegalArgumentException("not the id of a programme");
        }
    }

    /** Where a programme begins. */
    static ProgrammeHead beginning(String programme) {
        return new ProgrammeHead(programme, 0, Hash.NONE);
    }

    /** Whether an append takes the place right behind this one. */
    boolean isFollowedBy(AppendPlace place) {
        return place.programme().equals(programme)
                && place.number() == appends + 1
                && place.previous().equals(hash);
    }
}
