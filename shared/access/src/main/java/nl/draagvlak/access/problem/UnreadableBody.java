package nl.draagvlak.access.problem;

import java.util.List;
import org.springframework.core.codec.DecodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** Says where a body cannot be read, without showing what stood there. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal of(DecodingException unreadable) {
        return switch (unreadable.getCause()) {
            case DatabindException mismatch -> Refusal.invalid(List.of(Fault.at(pointer(mismatch), "wrong-type")));
            case JacksonException malformed -> new Refusal(400, "malformed-json", List.of(), List.of(fault(malformed)));
            case null, default -> new Refusal(400, "unreadable-body", List.of(), List.of());
        };
    }

    private static Fault fault(JacksonException malformed) {
        TokenStreamLocation where = malformed.getLocation();
        return where == null || where.getLineNr() < 1
                ? Fault.at("", "malformed-json")
                : Fault.inFile(where.getLineNr(), Math.max(1, where.getColumnNr()), "malformed-json");
    }

    private static String pointer(JacksonException mismatch) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
