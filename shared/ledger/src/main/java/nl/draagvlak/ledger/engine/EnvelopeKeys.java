package nl.draagvlak.ledger.engine;

/**
 * The names under which an event's metadata carries what belongs in the envelope. Correlation and causation have the names that Axon's
 * {@code MessageOriginProvider} uses, so that it may fill them.
 */
public final class EnvelopeKeys {

    /** Opaque id of whoever acted; required outside the {@code system} programme. */
    public static final String ACTOR = "actor";
    /** The organisation the programme belongs to; {@link #OWN_ORGANISATION} when absent. */
    public static final String ORGANISATION = "organisation";
    /** Id of the request, unique within a programme. */
    public static final String REQUEST_ID = "requestId";
    /** Digest of the request's content. */
    public static final String REQUEST_DIGEST = "requestDigest";
    /** What one intent led to, all of it. */
    public static final String CORRELATION = "traceId";
    /** The event or request that led to this directly. */
    public static final String CAUSATION = "correlationId";
    /** The import it came in with. */
    public static final String IMPORT_ID = "importId";
    /** Why: a {@link nl.draagvlak.events.personal.Personal}, never plain text. */
    public static final String REASON = "reason";

    /** Stands for the one organisation of an installation that has no more than one. */
    public static final String OWN_ORGANISATION = "own";

    private EnvelopeKeys() {}
}
