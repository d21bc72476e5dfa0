package nl.draagvlak.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.dossier.DossierAnswer.EntryAnswer;
import nl.draagvlak.query.dossier.DossierAnswer.PersonAnswer;
import nl.draagvlak.query.ledger.LedgerLine;
import nl.draagvlak.query.ledger.LedgerLines;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.springframework.stereotype.Component;

/** Opens dossiers for an answer, all their texts and names at once. */
@Component
final class DossierAnswers {

    private final Ledger ledger;
    private final LedgerLines lines;
    private final Opener opener;

    DossierAnswers(Ledger ledger, LedgerLines lines, Opener opener) {
        this.ledger = ledger;
        this.lines = lines;
        this.opener = opener;
    }

    /** The dossiers, in the same order. */
    List<DossierAnswer> open(Picture picture, List<DossierView> some) {
        Map<Long, LedgerLine> opened = lines
                .open(ledger.readAt(some.stream()
                        .flatMap(dossier -> dossier.entries().stream())
                        .map(Noted::position)
                        .toList()))
                .stream()
                .collect(Collectors.toMap(LedgerLine::position, Function.identity()));
        Names names = Names.of(
                picture,
                some.stream().flatMap(dossier -> people(dossier).stream()).toList(),
                opener);
        return some.stream().map(dossier -> answer(dossier, opened, names)).toList();
    }

    private static DossierAnswer answer(DossierView dossier, Map<Long, LedgerLine> opened, Names names) {
        return new DossierAnswer(
                dossier.id(),
                dossier.version(),
                dossier.entries().stream().map(noted -> answer(noted, opened)).toList(),
                people(dossier).stream()
                        .map(person -> new PersonAnswer(person, names.of(person), names.erased(person)))
                        .toList());
    }

    private static EntryAnswer answer(Noted<DossierEntry> noted, Map<Long, LedgerLine> opened) {
        LedgerLine line = Objects.requireNonNull(opened.get(noted.position()));
        return new EntryAnswer(noted.entry(), line.type(), noted.effectiveOn(), noted.position(), line.data());
    }

    private static List<StakeholderId> people(DossierView dossier) {
        return dossier.entries().stream()
                .flatMap(noted -> Mentions.in(noted.value()).people().stream())
                .distinct()
                .toList();
    }
}
