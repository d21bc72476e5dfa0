package nl.draagvlak.query.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;

/**
 * The networks of a programme's latest pictures, which follow each other: each is made from the one before, of which only what is new is
 * worked out. Safe for several threads.
 */
public final class LivingNetworks {

    /** A tie, its evidence, its place in the array form, and what it was worked out from. By measurement, roughly. */
    private static final int WEIGHT_OF_A_TIE = 200;

    private record Sort(TieKind kind, Weights weights) {}

    private final Map<Sort, LivingNetwork> living = new ConcurrentHashMap<>();

    /** Networks of a picture that shows this ground. */
    public Networks on(Ground ground) {
        return new Networks() {
            @Override
            InfluenceNetwork of(Picture picture, TieKind kind, Weights weights) {
                return living.computeIfAbsent(new Sort(kind, weights), _ -> new LivingNetwork(kind, weights))
                        .at(picture, ground);
            }
        };
    }

    /** An estimate of the bytes that all networks together take. */
    public long weight() {
        return living.values().stream().mapToLong(LivingNetwork::size).sum() * WEIGHT_OF_A_TIE;
    }
}
