package nl.draagvlak.standalone.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.ActorId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The example's year as it was entered, in the order of entry.
 *
 * @param pinnedToday the date that counts as today in the example
 * @param actors who enters it, by the name the steps use
 * @param steps in the order of their moments
 */
record Script(LocalDate pinnedToday, Map<String, ActorId> actors, List<Step> steps) {

    private static final String FOLDER = "/example/";

    Script {
        actors = Map.copyOf(actors);
        steps = List.copyOf(steps);
    }

    /** What {@code script.json} says: the date, the people who enter things, and the files that hold the steps. */
    private record Contents(LocalDate pinnedToday, Map<String, ActorId> actors, List<String> files) {}

    /**
     * Reads the script that comes with the program.
     *
     * @throws UncheckedIOException when a file of it is missing
     */
    static Script read() {
        JsonMapper mapper = JsonMapper.builder().build();
        Contents contents = read(mapper, "script.json", Contents.class);
        List<Step> steps = new ArrayList<>();
        for (String file : contents.files()) {
            steps.addAll(List.of(read(mapper, file, Step[].class)));
        }
        steps.sort(Comparator.comparing(Step::at));
        return new Script(contents.pinnedToday(), contents.actors(), steps);
    }

    /**
     * The opaque id of somebody who enters things.
     *
     * @throws IllegalStateException when the script does not know that name
     */
    ActorId actor(String name) {
        ActorId actor = actors.get(name);
        if (actor == null) {
            throw new IllegalStateException("the example's script has no actor " + name);
        }
        return actor;
    }

    private static <T> T read(JsonMapper mapper, String file, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("the example's script has no file " + file);
            }
            return mapper.readValue(in, type);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
