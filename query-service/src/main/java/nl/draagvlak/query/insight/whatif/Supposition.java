package nl.draagvlak.query.insight.whatif;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import org.jspecify.annotations.Nullable;

/** Something that might happen to a stakeholder, supposed for the sake of a question and never recorded. */
public sealed interface Supposition {

    /** It as a sentence. */
    Phrase told();

    /**
     * Somebody takes no part any more.
     *
     * @param lastDay the last day; null when that day is behind us
     */
    record Leaves(StakeholderId stakeholder, @Nullable LocalDate lastDay) implements Supposition {
        @Override
        public Phrase told() {
            return lastDay == null
                    ? Phrase.of(TEXT + "leaves", stakeholder)
                    : Phrase.of(TEXT + "leaves-on", stakeholder, new Word.Day(lastDay));
        }
    }

    /**
     * A tie is made, or one that stands becomes as strong as this.
     *
     * @param strength above 0 and at most 1
     * @param undirected whether it runs both ways as one tie
     */
    record TieMade(StakeholderId from, StakeholderId to, TieKind kind, double strength, boolean undirected)
            implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "tie-made." + (undirected ? "both" : written(kind)), from, to);
        }
    }

    /** A tie that stands becomes stronger. */
    record TieStrengthened(StakeholderId from, StakeholderId to, TieKind kind, double strength) implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "tie-strengthened." + written(kind), from, to);
        }
    }

    /** A tie that stands is there no more. */
    record TieEnded(StakeholderId from, StakeholderId to, TieKind kind) implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "tie-ended." + written(kind), from, to);
        }
    }

    /**
     * Somebody takes another stance toward the programme.
     *
     * @param value −2 to 2
     */
    record StanceChanged(StakeholderId stakeholder, int value) implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "stance." + value, stakeholder);
        }
    }

    /**
     * Somebody takes up a role.
     *
     * @param role the role, a stakeholder itself
     * @param until last day; null when open
     */
    record RoleTakenUp(
            StakeholderId stakeholder,
            StakeholderId role,
            @Nullable LocalDate until) implements Supposition {
        @Override
        public Phrase told() {
            return until == null
                    ? Phrase.of(TEXT + "role", stakeholder, role)
                    : Phrase.of(TEXT + "role-until", stakeholder, role, new Word.Day(until));
        }
    }

    /** Somebody's voice comes to belong to another domain. */
    record DomainMoved(StakeholderId stakeholder, DomainId domain) implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "domain", stakeholder, new Word.DomainName(domain));
        }
    }

    /** Somebody starts to speak for a target group. */
    record SpeaksFor(StakeholderId stakeholder, TargetGroupId group) implements Supposition {
        @Override
        public Phrase told() {
            return Phrase.of(TEXT + "speaks", stakeholder, new Word.GroupName(group));
        }
    }

    /**
     * Somebody starts to speak for the change in one way: as ambassador, sponsor, enthusiast or adoption coach.
     *
     * @param domain the domain it is for; null when it is for a group or for the whole programme
     * @param group the target group it is for; null when it is for a domain or for the whole programme
     */
    record VoiceTakenUp(
            StakeholderId stakeholder,
            VoiceKind voice,
            @Nullable DomainId domain,
            @Nullable TargetGroupId group) implements Supposition {
        @Override
        public Phrase told() {
            String text = TEXT + "voice." + voice.written();
            if (group != null) {
                return Phrase.of(text + ".of", stakeholder, new Word.GroupName(group));
            }
            return domain == null
                    ? Phrase.of(text, stakeholder)
                    : Phrase.of(text + ".of", stakeholder, new Word.DomainName(domain));
        }
    }

    /** The names of all of them, as they are asked for. */
    List<String> TYPES = List.of(
            "leaves",
            "tie-made",
            "tie-strengthened",
            "tie-ended",
            "stance-changed",
            "role-taken-up",
            "domain-moved",
            "speaks-for",
            "voice-taken-up");

    /** Where their texts are. */
    String TEXT = "insight.supposed.";

    private static String written(TieKind kind) {
        return switch (kind) {
            case INFLUENCE -> "influence";
            case TRUST -> "trust";
        };
    }
}
