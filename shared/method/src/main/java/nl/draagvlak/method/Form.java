package nl.draagvlak.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.ResistanceForm;

/**
 * One of the forms that resistance takes, as it is explained to whoever heard it.
 *
 * @param code its code in what is recorded
 * @param what what it is
 * @param heard what people say who resist so
 * @param need what is at stake for them
 * @param sources keys of {@link Catalogue#sources()}
 */
public record Form(ResistanceForm code, Text name, Text what, List<Text> heard, Text need, List<String> sources) {

    public Form {
        Stream.of(name, what, need).forEach(text -> requireNonNull(text, code::toString));
        heard = List.copyOf(heard);
        sources = List.copyOf(sources);
    }
}
