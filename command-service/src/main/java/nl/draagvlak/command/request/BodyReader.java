package nl.draagvlak.command.request;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Digests;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes as JSON in strict UTF-8; nothing is guessed, repaired or dropped. */
final class BodyReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyReader() {}

    /**
     * Reads a body.
     *
     * @throws Refusal 400 {@code invalid-utf-8} or {@code malformed-json}, each with line and column
     */
    static Body read(byte[] bytes) {
        try {
            return new Body(JSON.readTree(decoded(bytes)), Digests.hex(bytes));
        } catch (JacksonException malformed) {
            TokenStreamLocation where = malformed.getLocation();
            int line = where == null ? 1 : Math.max(1, where.getLineNr());
            int column = where == null ? 1 : Math.max(1, where.getColumnNr());
            throw refusal("malformed-json", line, column);
        }
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        output.flip();
        if (result.isError()) {
            String before = output.toString();
            int line = 1
                    + (int) before.chars()
                            .filter(character -> character == '\n')
                            .count();
            throw refusal("invalid-utf-8", line, before.length() - before.lastIndexOf('\n'));
        }
        return output.toString();
    }

    private static Refusal refusal(String code, int line, int column) {
        return new Refusal(400, code, List.of(), List.of(Fault.inFile(line, column, code)));
    }
}
