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

    /** What became of it in either of two places. */
    public Fate or(Fate other) {
        return new Fate(corrected || other.corrected, withdrawn || other.withdrawn);
    }
}
