package nl.draagvlak.query.timeline;

/**
 * What became of something that was once noted.
 *
 * @param corrected whether it was said differently later
 * @param withdrawn whether its entry was taken back
 */
public record Fate(boolean corrected, boolean withdrawn) {

    /** It stands as it was noted. */
    public static final Fate STANDING = new Fate(false, false);
}
