package nl.draagvlak.query.insight.uncertainty;

import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Subject;

/** Something that is so in some possible worlds and not in others, and whom one could ask about it. */
public sealed interface Doubt {

    /** How likely it is, 0 to 1. */
    double likelihood();

    /** Who could tell. */
    StakeholderId ask();

    /** What it is about, in one word: {@code stance}, {@code tie} or {@code contacts}. */
    String about();

    /** The question. */
    Phrase question();

    /** Whether a reported tie is there: its confidence times midway between 1 and its strength today. */
    record OfTie(StakeholderId from, StakeholderId to, TieKind kind, double likelihood) implements Doubt {
        /** Influence is told by who is moved, trust by who trusts. */
        @Override
        public StakeholderId ask() {
            return kind == TieKind.INFLUENCE ? to : from;
        }

        @Override
        public String about() {
            return "tie";
        }

        @Override
        public Phrase question() {
            return kind == TieKind.INFLUENCE
                    ? Phrase.of("insight.question.influence", to, from)
                    : Phrase.of("insight.question.trust", from, to);
        }
    }

    /** Whether somebody whose stance nobody knows supports the change: as likely as those of the same domain of whom it is known. */
    record OfStance(StakeholderId ask, double likelihood) implements Doubt {
        @Override
        public String about() {
            return "stance";
        }

        @Override
        public Phrase question() {
            return Phrase.of("insight.question.stance", ask);
        }
    }

    /**
     * Whether somebody of whom no contact is known has one across: as likely as for those on the same side of whom contacts are known.
     *
     * @param other whom it would be with: the one on the other side who reaches most
     */
    record OfContacts(StakeholderId ask, Subject side, StakeholderId other, double likelihood) implements Doubt {
        @Override
        public String about() {
            return "contacts";
        }

        @Override
        public Phrase question() {
            return Phrase.of("insight.question.contacts", ask, side.name());
        }
    }
}
