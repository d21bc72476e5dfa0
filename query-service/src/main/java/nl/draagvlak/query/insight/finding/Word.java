package nl.draagvlak.query.insight.finding;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** What fills a gap in a phrase, in no language yet and without anybody's name. */
public sealed interface Word
        permits Phrase,
                Word.Someone,
                Word.DomainName,
                Word.GroupName,
                Word.LayerName,
                Word.Named,
                Word.Listing,
                Word.Count,
                Word.Share,
                Word.Day {

    /** The name of a stakeholder. */
    record Someone(StakeholderId stakeholder) implements Word {}

    /** The name of a domain. */
    record DomainName(DomainId domain) implements Word {}

    /** The name of a target group. */
    record GroupName(TargetGroupId group) implements Word {}

    /** The name of a layer. */
    record LayerName(Layer layer) implements Word {}

    /** What something that is no person is called in the ledger: a coalition, the question of a decision, a keyword. Never a person's name. */
    record Named(String name) implements Word {}

    /** Several things, as "a, b and c". */
    record Listing(List<Word> words) implements Word {
        public Listing {
            words = List.copyOf(words);
        }
    }

    /** A whole number. */
    record Count(long number) implements Word {}

    /** A share from 0 to 1, told in whole per cents. */
    record Share(double share) implements Word {}

    /** A date. */
    record Day(LocalDate day) implements Word {}
}
