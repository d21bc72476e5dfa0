package nl.draagvlak.query.timeline;

import java.util.List;
import java.util.function.Function;

/**
 * The part of a list that a reader asks for, from the query parameters {@code limit} and {@code cursor}. A cursor keeps the moment at which
 * its first page was read, so that a list does not shift while somebody leafs through it.
 *
 * @param asked the moment
 * @param offset how many items come before this page; 0 on the first
 * @param limit the most items on it
 */
public record AskedPage(Asked asked, long offset, int limit) {

    /** The most items that fit on one page. */
    public static final int MOST = 1_000;

    /** Items on a page when nobody says how many. */
    public static final int USUAL = 100;

    /**
     * The page.
     *
     * @param moment the moment at which the list was read
     * @param all the whole list
     * @param show makes answers of the items that are on the page
     */
    public <S, T> Page<T> of(Moment moment, List<S> all, Function<List<S>, List<T>> show) {
        int from = (int) Math.min(offset, all.size());
        int to = Math.min(from + limit, all.size());
        String next = to < all.size() ? new Cursor(moment, to).written() : null;
        return new Page<>(moment.knownAt(), moment.asOf(), show.apply(all.subList(from, to)), next);
    }
}
