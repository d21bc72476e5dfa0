package nl.draagvlak.ledger.engine;

import java.time.Instant;
import nl.draagvlak.ledger.json.ReadEvent;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event of the ledger as Axon's readers take it. Its payload was read already, by catalogue name. */
class StoredEvent implements TrackedEventData<Object> {

    private final ReadEvent event;

    StoredEvent(ReadEvent event) {
        this.event = event;
    }

    ReadEvent event() {
        return event;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.at();
    }

    @Override
    public SerializedObject<Object> getMetaData() {
        return new SerializedMetaData<>(Envelopes.metadata(event.envelope(), event.metadata()), Object.class);
    }

    @Override
    public SerializedObject<Object> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(),
                Object.class,
                event.type().name(),
                Integer.toString(event.type().revision()));
    }
}
