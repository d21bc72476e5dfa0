package nl.draagvlak.query.network.api;

import java.util.Locale;
import java.util.function.Function;
import nl.draagvlak.access.Blocking;
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
import nl.draagvlak.query.work.Shared;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers about the network of a picture. What was measured and drawn lately is kept; names are opened for each answer anew. */
@Component
final class NetworkAnswers {

    private static final int KEPT = 8;

    private final Opener opener;
    private final MessageSource texts;
    private final Shared<Measured, NetworkMeasures> measured;
    private final Shared<Drawn, NetworkMap> drawn;

    NetworkAnswers(Opener opener, MessageSource texts, Blocking blocking) {
        this.opener = opener;
        this.texts = texts;
        this.measured = new Shared<>(blocking, KEPT);
        this.drawn = new Shared<>(blocking, KEPT);
    }

    /** Every measure, without a name. */
    Mono<NetworkMeasures> measured(Picture picture, TieKind kind, Weights weights) {
        return measured.get(Measured.of(picture, kind, weights), () -> Measuring.of(picture, kind, weights));
    }

    /** How measuring goes, and then the answer that is made of it. */
    Flux<ServerSentEvent<Object>> follow(
            Picture picture, TieKind kind, Weights weights, Function<NetworkMeasures, Mono<?>> answer) {
        return measured.follow(Measured.of(picture, kind, weights), () -> Measuring.of(picture, kind, weights), answer);
    }

    MeasuresAnswer measures(Picture picture, NetworkMeasures measures, Locale language) {
        return MeasuresAnswer.of(picture.moment(), measures, names(picture, language));
    }

    /** Where everyone stands, without a name. */
    Mono<NetworkMap> drawn(Picture picture) {
        return drawn.get(new Drawn(picture.programme().id(), picture.moment()), () -> NetworkMap.of(picture));
    }

    MapAnswer map(Picture picture, NetworkMap map, Locale language) {
        return MapAnswer.of(picture, map, names(picture, language));
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

    private record Measured(ProgrammeId programme, Moment moment, TieKind kind, Weights weights) {
        static Measured of(Picture picture, TieKind kind, Weights weights) {
            return new Measured(picture.programme().id(), picture.moment(), kind, weights);
        }
    }

    private record Drawn(ProgrammeId programme, Moment moment) {}
}
