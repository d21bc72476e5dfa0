package nl.draagvlak.access.problem;

import java.util.Optional;

/** Tells which refusal a failure of some module amounts to. A module that has failures of its own gives one as a bean. */
@FunctionalInterface
public interface Explanation {

    /** The refusal to answer with; empty when this failure is not one it knows. */
    Optional<Refusal> explain(Throwable failure);
}
