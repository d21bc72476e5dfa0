package nl.draagvlak.ledger.mongodb;

import nl.draagvlak.ledger.store.Claim;

/** The texts under which a commit's claims are in one unique index, so that the server refuses what is held already. */
final class Claims {

    private Claims() {}

    static String text(Claim claim) {
        return switch (claim) {
            case Claim.Sequence(var aggregate, var sequence) -> "s " + aggregate + " " + sequence;
            case Claim.EventId(var id) -> "e " + id;
            case Claim.Request(var programme, var id) -> "r " + programme + " " + id;
            case Claim.Key(var programme, var hash) -> "k " + programme + " " + hash;
        };
    }
}
