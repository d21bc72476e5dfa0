package nl.draagvlak.query.network.discourse;

/** Whether those who say much weigh more. */
public enum Normalisation {
    /** Sums as they are: who speaks often is alike and opposed to many. */
    NONE,
    /** Divided by the mean of how often the two spoke, (N_i + N_j)/2 (Leifeld 2016). */
    AVERAGE_ACTIVITY
}
