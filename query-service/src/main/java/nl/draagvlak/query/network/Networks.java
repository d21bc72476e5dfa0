package nl.draagvlak.query.network;

import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/** How the networks of a picture are made. All are equal, because what they make follows from the picture alone. */
public abstract class Networks {

    /** Works every network out from nothing but the picture. */
    public static final Networks DRAWN = new Networks() {
        @Override
        InfluenceNetwork of(Picture picture, TieKind kind, Weights weights) {
            return InfluenceNetwork.drawn(picture, kind, weights);
        }
    };

    Networks() {}

    /** The network of one kind of tie in a picture. */
    abstract InfluenceNetwork of(Picture picture, TieKind kind, Weights weights);

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Networks;
    }

    @Override
    public final int hashCode() {
        return 0;
    }
}
