package nl.draagvlak.query.insight;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.insight.wording.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of this room, as the service loads them. */
public final class InsightTexts {

    private InsightTexts() {}

    /** Sentences in English, everybody called by their id. */
    public static String told(List<Phrase> phrases) {
        return new Wording(source(), new Ids(), Locale.ENGLISH).sentences(phrases);
    }

    private record Ids() implements Naming {
        @Override
        public String person(StakeholderId stakeholder) {
            return stakeholder.value();
        }

        @Override
        public String domain(DomainId domain) {
            return domain.value();
        }

        @Override
        public String group(TargetGroupId group) {
            return group.value();
        }
    }

    static MessageSource source() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/insight/messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
