package nl.draagvlak.events.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.draagvlak.events.Identifier;

/** Identity of a proposal within its programme. It follows from the policy and the event, so that a replay proposes nothing twice. */
public record ProposalId(@JsonValue String value) {

    private static final int LENGTH = 16;
    private static final int BASE = 36;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Identifier.checked(value);
    }

    /**
     * What a policy proposes on account of an event.
     *
     * @param policy name of the policy
     * @param event id of the event
     */
    public static ProposalId of(String policy, String event) {
        String digits = new BigInteger(1, sha256(policy + "\n" + event)).toString(BASE);
        return new ProposalId("0".repeat(LENGTH).concat(digits).substring(digits.length()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
