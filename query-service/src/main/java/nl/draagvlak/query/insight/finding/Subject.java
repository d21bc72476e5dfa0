package nl.draagvlak.query.insight.finding;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.insight.About;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** What a finding is about. */
public sealed interface Subject {

    /** How it is named in ids and answers. */
    String id();

    /** How it is named in a sentence. */
    Word name();

    /** What sort of thing it is. */
    default About about() {
        return switch (this) {
            case OfDomain _ -> About.DOMAIN;
            case OfGroup _ -> About.GROUP;
            case OfLayer _ -> About.LAYER;
            case OfStakeholder _ -> About.STAKEHOLDER;
            case OfCoalition _ -> About.COALITION;
            case OfDecision _ -> About.DECISION;
            case OfSignal _ -> About.SIGNAL;
            case OfConsultation _ -> About.CONSULTATION;
            case OfGuarantee _ -> About.GUARANTEE;
            case OfIntervention _ -> About.INTERVENTION;
            case OfProgramme _ -> About.PROGRAMME;
        };
    }

    /** A domain. */
    record OfDomain(DomainId domain) implements Subject {
        @Override
        public String id() {
            return domain.value();
        }

        @Override
        public Word name() {
            return new Word.DomainName(domain);
        }
    }

    /** A target group. */
    record OfGroup(TargetGroupId group) implements Subject {
        @Override
        public String id() {
            return group.value();
        }

        @Override
        public Word name() {
            return new Word.GroupName(group);
        }
    }

    /** A layer, named as in a stakeholder's profile: {@code board}, {@code work-floor}. */
    record OfLayer(Layer layer) implements Subject {
        @Override
        public String id() {
            return layer.written();
        }

        @Override
        public Word name() {
            return new Word.LayerName(layer);
        }
    }

    /** A stakeholder. */
    record OfStakeholder(StakeholderId stakeholder) implements Subject {
        @Override
        public String id() {
            return stakeholder.value();
        }

        @Override
        public Word name() {
            return new Word.Someone(stakeholder);
        }
    }

    /** A coalition. */
    record OfCoalition(CoalitionId coalition, String called) implements Subject {
        @Override
        public String id() {
            return coalition.value();
        }

        @Override
        public Word name() {
            return new Word.Named(called);
        }
    }

    /** A decision, named by its question. */
    record OfDecision(DecisionId decision, String question) implements Subject {
        @Override
        public String id() {
            return decision.value();
        }

        @Override
        public Word name() {
            return new Word.Named(question);
        }
    }

    /** A resistance signal. */
    record OfSignal(SignalId signal, Word called) implements Subject {
        @Override
        public String id() {
            return signal.value();
        }

        @Override
        public Word name() {
            return called;
        }
    }

    /** A consultation, named by what it was about. */
    record OfConsultation(DossierId dossier, Word called) implements Subject {
        @Override
        public String id() {
            return dossier.value();
        }

        @Override
        public Word name() {
            return called;
        }
    }

    /** A guarantee, named by whom it was given to. */
    record OfGuarantee(DossierId dossier, Word called) implements Subject {
        @Override
        public String id() {
            return dossier.value();
        }

        @Override
        public Word name() {
            return called;
        }
    }

    /** An intervention. */
    record OfIntervention(InterventionId intervention, Word called) implements Subject {
        @Override
        public String id() {
            return intervention.value();
        }

        @Override
        public Word name() {
            return called;
        }
    }

    /** The programme as a whole. */
    record OfProgramme(ProgrammeId programme, String called) implements Subject {
        @Override
        public String id() {
            return programme.value();
        }

        @Override
        public Word name() {
            return new Word.Named(called);
        }
    }
}
