package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.measurement.Whose;

/**
 * Those of whom something was measured.
 *
 * @param subject how a finding names them
 * @param people those among them who are known and take part; of an organisation, those who listen to it and itself
 */
record Measured(Subject subject, BitSet people) {

    static Measured of(Situation situation, Whose whose) {
        BitSet people = new BitSet();
        if (whose.organisation() != null) {
            people.or(situation.people().numbers(List.of(whose.organisation())));
            return new Measured(new Subject.OfStakeholder(whose.organisation()), people);
        }
        if (whose.group() != null) {
            people.or(situation.people().of(whose.group()));
            return new Measured(new Subject.OfGroup(whose.group()), people);
        }
        return new Measured(programme(situation), people);
    }

    /** Everyone together. */
    static Subject programme(Situation situation) {
        return new Subject.OfProgramme(
                situation.picture().programme().id(),
                situation.picture().programme().name());
    }

    Word name() {
        return subject.name();
    }
}
