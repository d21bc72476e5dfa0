package nl.draagvlak.method;

import java.util.List;
import nl.draagvlak.events.interaction.ResistanceForm;
import org.jspecify.annotations.Nullable;

/**
 * Something to ask, of oneself or of the other, that helps to tell the forms apart. A person reads the answer; the programme never does.
 *
 * @param why why it helps
 */
public record Question(String code, Text question, Text why, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /**
     * What might come back.
     *
     * @param form the form it points to; null when it points to none of them
     */
    public record Answer(Text said, @Nullable ResistanceForm form) {}
}
