package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.access.Caller;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.wording.NothingNamed;
import nl.draagvlak.query.insight.wording.Wording;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows by which rules the tracker notices things. */
@RestController
class InsightKindController {

    private final MessageSource texts;

    InsightKindController(MessageSource texts) {
        this.texts = texts;
    }

    /** Every kind with its rule in plain words, the thresholds taken from the code that decides. */
    @GetMapping("/v1/insight-kinds")
    List<InsightKind> list(Caller caller) {
        Wording wording = new Wording(texts, new NothingNamed(), caller.language());
        return Rule.all().stream()
                .map(rule -> new InsightKind(
                        rule.kind(),
                        wording.text("insight.kind." + rule.kind().written()),
                        wording.text("insight.heading." + rule.kind().written()),
                        wording.text("insight.purpose." + rule.kind().written()),
                        wording.sentence(rule.inWords()),
                        wording.text("insight.against." + rule.kind().written()),
                        Remedies.of(rule.kind(), caller.language())))
                .toList();
    }
}
