/** Decisions as readers see them. */
@NullMarked
package nl.draagvlak.query.decision;

import org.jspecify.annotations.NullMarked;
