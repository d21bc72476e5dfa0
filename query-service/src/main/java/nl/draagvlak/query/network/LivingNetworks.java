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

    /** How many ties are kept, each direction counted, of all networks together. */
    public long size() {
        return living.values().stream().mapToLong(LivingNetwork::size).sum();
    }
}
