package nl.draagvlak.access.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a refusal into words. */
@Component
final class ProblemTexts {

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    Problem of(Refusal refusal, Locale language, @Nullable String instance) {
        List<Problem.Entry> errors =
                refusal.faults().stream().map(fault -> entry(fault, language)).toList();
        String title = title(refusal, language);
        String detail = detail(refusal, errors, title, language);
        String code = refusal.code();
        return new Problem("urn:draagvlak:problem:" + code, title, refusal.status(), detail, code, errors, instance);
    }

    private Problem.Entry entry(Fault fault, Locale language) {
        return new Problem.Entry(fault.pointer(), fault.line(), fault.column(), fault.code(), message(fault, language));
    }

    /** What is wrong with a request as a whole is said beside faults in the words it is said with when it stands alone. */
    private String message(Fault fault, Locale language) {
        return Stream.of("fault." + fault.code(), "problem." + fault.code() + ".detail")
                .map(key -> text(key, fault.arguments(), language))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(fault.code());
    }

    /** A code that only exists for faults has the title of its status. */
    private String title(Refusal refusal, Locale language) {
        return Stream.of(refusal.code(), "status-" + refusal.status(), "status-400")
                .map(code -> text("problem." + code, refusal.arguments(), language))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(refusal.code());
    }

    private String detail(Refusal refusal, List<Problem.Entry> errors, String title, Locale language) {
        String detail = text("problem." + refusal.code() + ".detail", refusal.arguments(), language);
        if (detail != null) {
            return detail;
        }
        return errors.isEmpty()
                ? title
                : errors.stream().map(Problem.Entry::message).distinct().collect(Collectors.joining(" "));
    }

    private @Nullable String text(String key, List<Object> arguments, Locale language) {
        return texts.getMessage(key, arguments.toArray(), null, language);
    }
}
