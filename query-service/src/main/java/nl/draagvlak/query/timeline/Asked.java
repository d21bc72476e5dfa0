package nl.draagvlak.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment a reader asks about, from the query parameters {@code knownAt} and {@code asOf}. A controller takes it as a parameter; by
 * then the ledger has what the header {@code Ledger-Position} asks for.
 *
 * @param knownAt last position to take into account; null for now
 * @param asOf day to look at; null for today in the programme's time zone
 */
public record Asked(@Nullable Long knownAt, @Nullable LocalDate asOf) {}
