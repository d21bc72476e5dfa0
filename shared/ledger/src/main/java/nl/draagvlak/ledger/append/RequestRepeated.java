package nl.draagvlak.ledger.append;

/** This request was answered before; what it led to is read by {@link nl.draagvlak.ledger.Ledger#readRequest}. */
public final class RequestRepeated extends AppendRefused {

    private static final long serialVersionUID = 1L;

    RequestRepeated() {
        super("this request was answered before");
    }
}
