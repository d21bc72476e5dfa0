package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * Who answered a consultation, with something done about it, and was not told since: on the day it was settled or after. A stakeholder
 * was told, too, when a group it belongs to was.
 */
final class Replies {

    /** Within so many days of the first answer that was settled they should have been told. */
    static final int DAYS = 14;

    private final Picture picture;

    Replies(Picture picture) {
        this.picture = picture;
    }

    Optional<AgendaItem> of(Proposal proposal) {
        return picture.dossiers().of("consultation").stream()
                .filter(dossier -> dossier.id().value().equals(proposal.about().id()))
                .flatMap(dossier ->
                        dossier
                                .first(ConsultationOpened.class)
                                .flatMap(opened -> item(proposal, dossier, opened))
                                .stream())
                .findFirst();
    }

    private Optional<AgendaItem> item(Proposal proposal, DossierView dossier, Noted<ConsultationOpened> opened) {
        Set<StakeholderId> people = new LinkedHashSet<>();
        Set<TargetGroupId> groups = new LinkedHashSet<>();
        List<Long> evidence = new ArrayList<>();
        List<LocalDate> settled = new ArrayList<>();
        for (Noted<ConsultationHandled> handled : dossier.all(ConsultationHandled.class)) {
            dossier.all(ConsultationAnswered.class).stream()
                    .filter(answer -> answer.entry().equals(handled.value().answer()))
                    .filter(answer -> waits(answer.value(), handled.effectiveOn(), dossier))
                    .forEach(answer -> {
                        Optional.ofNullable(answer.value().by()).ifPresent(people::add);
                        Optional.ofNullable(answer.value().group()).ifPresent(groups::add);
                        evidence.addAll(List.of(answer.position(), handled.position()));
                        settled.add(handled.effectiveOn());
                    });
        }
        return settled.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgendaItem(
                        proposal.id().value(),
                        AgendaItem.Sort.TELL_WHAT_WAS_DONE,
                        null,
                        List.copyOf(people),
                        List.copyOf(groups),
                        settled.getFirst(),
                        settled.getFirst().plusDays(DAYS),
                        null,
                        String.join(", ", opened.value().subjects()),
                        List.of(),
                        opened.entry(),
                        evidence.stream().sorted().distinct().toList()));
    }

    private boolean waits(ConsultationAnswered answer, LocalDate settled, DossierView dossier) {
        StakeholderView by = answer.by() == null ? null : picture.present().get(answer.by());
        return (by != null || answer.group() != null)
                && dossier.all(ConsultationTold.class).stream()
                        .filter(told -> !told.effectiveOn().isBefore(settled))
                        .noneMatch(told -> by == null
                                ? told.value().groups().contains(answer.group())
                                : told.value().people().contains(by.id())
                                        || by.profile().targetGroups().stream()
                                                .anyMatch(told.value().groups()::contains));
    }
}
