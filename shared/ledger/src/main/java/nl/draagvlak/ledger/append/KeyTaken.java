package nl.draagvlak.ledger.append;

/** Another holder in the programme has this unique key. */
public final class KeyTaken extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String kind;

    KeyTaken(String kind) {
        super("a unique key of kind '" + kind + "' is taken");
        this.kind = kind;
    }

    /** What sort of value it is; the value itself is never told. */
    public String kind() {
        return kind;
    }
}
