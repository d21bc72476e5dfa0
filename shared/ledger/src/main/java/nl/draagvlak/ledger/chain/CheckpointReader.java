package nl.draagvlak.ledger.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads one checkpoint, token by token, so that nothing but a JSON parser is needed to check it. */
final class CheckpointReader {

    private static final JsonFactory JSON = new JsonFactory();

    private long position;
    private Hash hash = Hash.NONE;
    private Instant at = Instant.EPOCH;
    private List<ProgrammeHead> programmes = List.of();
    private String signature = "";
    private String publicKey = "";

    Checkpoint read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "position" -> position = json.getLongValue();
                    case "hash" -> hash = new Hash(json.getString());
                    case "at" -> at = Instant.parse(json.getString());
                    case "programmes" -> programmes = heads(json);
                    case "signature" -> signature = json.getString();
                    case "publicKey" -> publicKey = json.getString();
                    default -> json.skipChildren();
                }
            }
        }
        return new Checkpoint(position, hash, at, programmes, signature, publicKey);
    }

    private static List<ProgrammeHead> heads(JsonParser json) {
        List<ProgrammeHead> heads = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            heads.add(head(json));
        }
        return heads;
    }

    private static ProgrammeHead head(JsonParser json) {
        String programme = "";
        long appends = 0;
        Hash hash = Hash.NONE;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "programme" -> programme = json.getString();
                case "appends" -> appends = json.getLongValue();
                case "hash" -> hash = new Hash(json.getString());
                default -> json.skipChildren();
            }
        }
        return new ProgrammeHead(programme, appends, hash);
    }
}
