package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the guide.
 *
 * @param form as a person judged it; the programme judges nobody
 * @param heard the signal it is about
 * @param audience for whom it is meant
 */
record GuideQuestion(
        @Nullable ResistanceForm form,
        @Nullable ResistanceReason reason,
        @Nullable Heard heard,
        @Nullable Audience audience) {

    /** The query parameters as they came. */
    record Given(
            @Nullable String form,
            @Nullable String reason,
            @Nullable String group,
            @Nullable String stakeholder,
            @Nullable String signal) {}

    /**
     * The question in a picture. What is said beside a signal goes before what was recorded with it.
     *
     * @throws Refusal 400 for a form or reason that does not exist, 404 for a signal, group or stakeholder that does not
     */
    static GuideQuestion of(Given given, Picture picture) {
        List<Fault> faults = new ArrayList<>();
        ResistanceForm form = choice("form", given.form(), ResistanceForm.values(), faults);
        ResistanceReason reason = choice("reason", given.reason(), ResistanceReason.values(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Heard heard = given.signal() == null
                ? null
                : Heard.in(picture, new SignalId(known(given.signal()))).orElseThrow(Refusal::notFound);
        return new GuideQuestion(
                form != null || heard == null ? form : heard.signal().form(),
                reason != null || heard == null ? reason : heard.signal().reason(),
                heard,
                audience(given, heard, picture));
    }

    private static @Nullable Audience audience(Given given, @Nullable Heard heard, Picture picture) {
        if (given.group() != null) {
            return Audience.of(picture, new TargetGroupId(known(given.group()))).orElseThrow(Refusal::notFound);
        }
        if (given.stakeholder() != null) {
            return Audience.of(picture, new StakeholderId(known(given.stakeholder())))
                    .orElseThrow(Refusal::notFound);
        }
        return heard == null ? null : Audience.of(picture, heard.by()).orElse(null);
    }

    private static String known(String id) {
        if (!Identifier.wellFormed(id)) {
            throw Refusal.notFound();
        }
        return id;
    }

    private static <E extends Enum<E>> @Nullable E choice(
            String parameter, @Nullable String given, E[] offered, List<Fault> faults) {
        for (E each : offered) {
            if (word(each).equals(given)) {
                return each;
            }
        }
        if (given != null) {
            String words = Arrays.stream(offered).map(GuideQuestion::word).collect(Collectors.joining(", "));
            faults.add(Fault.at(parameter, "unknown-choice", parameter, words));
        }
        return null;
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
