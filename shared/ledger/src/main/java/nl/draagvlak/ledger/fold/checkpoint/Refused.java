package nl.draagvlak.ledger.fold.checkpoint;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import nl.draagvlak.events.personal.Personal;

/** Lets no open personal text into a checkpoint, nor out of one. */
final class Refused extends Serializer<Personal.Known> {

    @Override
    public void write(Kryo kryo, Output output, Personal.Known text) {
        throw new KryoException("a personal text that stands open is not kept");
    }

    @Override
    public Personal.Known read(Kryo kryo, Input input, Class<? extends Personal.Known> type) {
        throw new KryoException("a checkpoint holds no open personal text");
    }
}
