package nl.draagvlak.query.coalition;

import java.util.Comparator;
import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.coalition.CoalitionAnswer.ActivationAnswer;
import nl.draagvlak.query.coalition.CoalitionAnswer.PartnerAnswer;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/** Makes answers of coalitions. */
final class CoalitionAnswers {

    private final Picture picture;
    private final Names names;

    private CoalitionAnswers(Picture picture, Names names) {
        this.picture = picture;
        this.names = names;
    }

    static List<CoalitionAnswer> list(Picture picture, List<CoalitionView> coalitions, Opener opener) {
        List<StakeholderId> partners = coalitions.stream()
                .flatMap(coalition -> coalition.partners().keySet().stream())
                .toList();
        CoalitionAnswers answers = new CoalitionAnswers(picture, Names.of(picture, partners, opener));
        return coalitions.stream().map(answers::answer).toList();
    }

    private CoalitionAnswer answer(CoalitionView coalition) {
        return new CoalitionAnswer(
                coalition.id(),
                coalition.version(),
                coalition.entry(),
                coalition.name(),
                coalition.narrative(),
                coalition.requiredDomains().stream()
                        .sorted(Comparator.comparing(DomainId::value))
                        .toList(),
                coalition.formedOn(),
                coalition.partners().entrySet().stream()
                        .map(partner -> partner(partner.getKey(), partner.getValue()))
                        .toList(),
                coalition.activations().stream()
                        .map(noted -> new ActivationAnswer(noted.entry(), noted.effectiveOn(), noted.position()))
                        .toList(),
                PlannedAnswer.of(picture, coalition),
                coalition.position());
    }

    private PartnerAnswer partner(StakeholderId id, Noted<Partnership> standing) {
        StakeholderView view = picture.stakeholders().get(id);
        return new PartnerAnswer(
                id,
                names.of(id),
                names.erased(id),
                view == null ? null : view.profile().domain(),
                standing.value().word(),
                standing.entry(),
                standing.effectiveOn(),
                standing.position());
    }
}
