package nl.draagvlak.query.technique;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in the reader's language, in the order in which it is to be shown.
 *
 * @param questions what helps a person to tell the forms apart
 * @param ways how the gap between a decision and those it is about is closed
 */
public record CatalogueAnswer(
        List<FormAnswer> forms,
        List<QuestionAnswer> questions,
        List<EntryAnswer> reasons,
        List<EntryAnswer> techniques,
        List<EntryAnswer> moves,
        List<EntryAnswer> levers,
        List<EntryAnswer> ways) {

    /** A form of resistance: what it is, what people say, and what is at stake for them. */
    public record FormAnswer(
            ResistanceForm code, String name, String what, List<String> heard, String need, List<String> sources) {}

    /** Something to ask oneself or the other. */
    public record QuestionAnswer(String code, String question, String why, List<Reply> answers) {}

    /**
     * What might come back.
     *
     * @param form the form it points to; absent when it points to none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reply(String said, @Nullable ResistanceForm form) {}

    /**
     * A reason, technique, move, lever or way.
     *
     * @param code by which it is recorded; of a technique of one's own, its id
     * @param example absent where an organisation gave none for its own technique
     * @param forms the forms it suits; empty when it suits each
     * @param reasons the reasons it suits; empty when it suits each
     * @param belowAwareness whether it works on people who do not notice
     * @param proper why it may be used although they do not; absent when they do
     * @param sources what it rests on, as one cites it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryAnswer(
            String code,
            String name,
            String why,
            @Nullable String example,
            String firstStep,
            List<String> cautions,
            List<ResistanceForm> forms,
            List<ResistanceReason> reasons,
            boolean belowAwareness,
            @Nullable String proper,
            List<String> sources) {}
}
