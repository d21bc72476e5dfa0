package nl.draagvlak.ledger.chain;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one checkpoint as {@link CheckpointReader} reads it. */
final class CheckpointWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private CheckpointWriter() {}

    static String write(Checkpoint checkpoint) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("position", checkpoint.position());
            json.writeStringProperty("hash", checkpoint.hash().hex());
            json.writeStringProperty("at", checkpoint.at().toString());
            json.writeArrayPropertyStart("programmes");
            checkpoint.programmes().forEach(head -> write(head, json));
            json.writeEndArray();
            json.writeStringProperty("signature", checkpoint.signature());
            json.writeStringProperty("publicKey", checkpoint.publicKey());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(ProgrammeHead head, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("programme", head.programme());
        json.writeNumberProperty("appends", head.appends());
        json.writeStringProperty("hash", head.hash().hex());
        json.writeEndObject();
    }
}
