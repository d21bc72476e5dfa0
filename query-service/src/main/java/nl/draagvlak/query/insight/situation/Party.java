package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** Somebody a decision affects. */
public sealed interface Party {

    /** Groups first; between equals by id. */
    Comparator<Party> IN_ORDER = Comparator.comparing((Party party) -> party instanceof OfPerson)
            .thenComparing(party -> party.subject().id());

    /** Who it is. */
    Subject subject();

    /** Whether an interaction was with it. */
    boolean tookPart(Interaction interaction, Picture picture);

    /** Whether somebody came to it. */
    boolean reached(Contact contact, Picture picture);

    /** Those of it who can be spoken with. */
    BitSet people(People people);

    /** A target group: it takes part when it is addressed, or somebody who belongs to it or speaks for it is there. */
    record OfGroup(TargetGroupId group) implements Party {
        @Override
        public Subject subject() {
            return new Subject.OfGroup(group);
        }

        @Override
        public boolean tookPart(Interaction interaction, Picture picture) {
            return interaction.audience().stream()
                            .anyMatch(audience -> audience.group().equals(group))
                    || interaction.participants().stream()
                            .map(participant -> picture.stakeholders().get(participant.stakeholder()))
                            .anyMatch(view -> view != null && isOne(view));
        }

        @Override
        public boolean reached(Contact contact, Picture picture) {
            return contact.with(group, picture);
        }

        private boolean isOne(StakeholderView view) {
            Set<TargetGroupId> belongs = view.profile().targetGroups();
            return belongs.contains(group) || view.profile().speaksFor().contains(group);
        }

        @Override
        public BitSet people(People people) {
            BitSet all = people.of(group);
            all.or(people.speakingFor(group));
            return all;
        }
    }

    /** A stakeholder: it takes part when it is there itself. */
    record OfPerson(StakeholderId person) implements Party {
        @Override
        public Subject subject() {
            return new Subject.OfStakeholder(person);
        }

        @Override
        public boolean tookPart(Interaction interaction, Picture picture) {
            return interaction.participants().stream()
                    .anyMatch(participant -> participant.stakeholder().equals(person));
        }

        @Override
        public boolean reached(Contact contact, Picture picture) {
            return contact.with(person);
        }

        @Override
        public BitSet people(People people) {
            BitSet one = new BitSet();
            Integer number = people.number(person);
            if (number != null) {
                one.set(number);
            }
            return one;
        }
    }
}
