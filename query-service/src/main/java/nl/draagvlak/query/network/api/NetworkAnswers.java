package nl.draagvlak.query.network.api;

import java.util.Locale;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.network.Measuring;
import nl.draagvlak.query.network.NetworkMap;
import nl.draagvlak.query.network.NetworkMeasures;
import nl.draagvlak.query.network.OpenedNames;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.exchange.NetworkExport;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Moment;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers about the network of a picture. What was measured and drawn lately is kept; names are opened for each answer anew. */
@Component
final class NetworkAnswers {

    private static final int KEPT = 8;

    private final Opener opener;
    private final MessageSource texts;
    private final Recent<Measured, NetworkMeasures> measured = new Recent<>(KEPT);
    private final Recent<Drawn, NetworkMap> drawn = new Recent<>(KEPT);

    NetworkAnswers(Opener opener, MessageSource texts) {
        this.opener = opener;
        this.texts = texts;
    }

    MeasuresAnswer measures(Picture picture, TieKind kind, Weights weights, Locale language) {
        Measured key = new Measured(picture.programme().id(), picture.moment(), kind, weights);
        NetworkMeasures measures = measured.get(key, () -> Measuring.of(picture, kind, weights));
        return MeasuresAnswer.of(picture.moment(), measures, names(picture, language));
    }

    MapAnswer map(Picture picture, Locale language) {
        Drawn key = new Drawn(picture.programme().id(), picture.moment());
        return MapAnswer.of(picture, drawn.get(key, () -> NetworkMap.of(picture)), names(picture, language));
    }

    NetworkExport export(Picture picture, Locale language) {
        return NetworkExport.of(picture, names(picture, language));
    }

    /** Measures and draws anew what may have been drawn from a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        measured.clear();
        drawn.clear();
    }

    private OpenedNames names(Picture picture, Locale language) {
        String erased = texts.getMessage("network.erased", null, language);
        return new OpenedNames(picture.present().values(), opener, erased);
    }

    private record Measured(ProgrammeId programme, Moment moment, TieKind kind, Weights weights) {}

    private record Drawn(ProgrammeId programme, Moment moment) {}
}
