package nl.draagvlak.ledger.fold.checkpoint;

import com.esotericsoftware.kryo.util.MapReferenceResolver;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes equal texts, days and ids once, and refers to them from then on: a history names the same few people and days over and over. What
 * is read back takes less room than what was written. Everything else is told apart by identity.
 */
final class SharedValues extends MapReferenceResolver {

    private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return type == String.class
                    || type == LocalDate.class
                    || (components != null
                            && Arrays.stream(components).allMatch(component -> component.getType() == String.class));
        }
    };

    private final Map<Object, Integer> written = new HashMap<>();

    @Override
    public int getWrittenId(Object value) {
        return PLAIN.get(value.getClass()) ? written.getOrDefault(value, -1) : super.getWrittenId(value);
    }

    @Override
    public int addWrittenObject(Object value) {
        int id = super.addWrittenObject(value);
        if (PLAIN.get(value.getClass())) {
            written.put(value, id);
        }
        return id;
    }

    @Override
    public void reset() {
        super.reset();
        written.clear();
    }
}
