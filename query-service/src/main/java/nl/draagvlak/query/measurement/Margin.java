package nl.draagvlak.query.measurement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;

/**
 * Where the figure may lie of which a sample was taken, at 95%, on the measurement's own scale.
 *
 * <p>Of adoption, which is a share of cases, it is Wilson's interval ({@link Proportion}). Of other measures it is that of a mean,
 * x ± t·s/√n, with s the spread that was given; where none was given, the widest one that a mean can have on its scale,
 * s² = (most − x)(x − least)·n/(n − 1) (Bhatia and Davis, <i>A better bound on the variance</i>, 2000), so that it is rather too wide than
 * too narrow. It ends where the scale ends. One answer tells nothing: the interval is the whole scale.
 *
 * @param low the lower end
 * @param high the upper end
 * @param method how it was worked out
 */
public record Margin(double low, double high, Method method) {

    /** How an interval was worked out. */
    public enum Method {
        /** Wilson's interval of a share. */
        @JsonProperty("wilson")
        WILSON,
        /** The interval of a mean by Student's t, with the spread that was found. */
        @JsonProperty("t")
        T,
        /** The same with the widest spread there can be, because none was given. */
        @JsonProperty("t-widest-spread")
        T_WIDEST_SPREAD
    }

    /** The interval of a measurement; empty when it rests on no sample. */
    public static Optional<Margin> of(MeasurementTaken taken) {
        return taken.sample() == 0
                ? Optional.empty()
                : Optional.of(
                        switch (taken.about()) {
                            case ADOPTION_CLAIMED, ADOPTION_OBSERVED -> ofShare(taken);
                            case UNDERSTANDING, KNOWLEDGE, ATTITUDE -> ofMean(taken);
                        });
    }

    private static Margin ofShare(MeasurementTaken taken) {
        double length = taken.most() - taken.least();
        int count = (int) Math.round((taken.value() - taken.least()) / length * taken.sample());
        Proportion share = new Proportion(count, taken.sample());
        return new Margin(taken.least() + share.low() * length, taken.least() + share.high() * length, Method.WILSON);
    }

    private static Margin ofMean(MeasurementTaken taken) {
        Double spread = taken.spread();
        Method method = spread == null ? Method.T_WIDEST_SPREAD : Method.T;
        int n = taken.sample();
        if (n == 1) {
            return new Margin(taken.least(), taken.most(), method);
        }
        double deviation = spread == null ? widest(taken) : spread;
        double reach = StudentT.at(n - 1) * deviation / Math.sqrt(n);
        return new Margin(
                Math.max(taken.least(), taken.value() - reach), Math.min(taken.most(), taken.value() + reach), method);
    }

    private static double widest(MeasurementTaken taken) {
        double n = taken.sample();
        return Math.sqrt((taken.most() - taken.value()) * (taken.value() - taken.least()) * n / (n - 1));
    }
}
