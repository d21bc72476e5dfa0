/** Coalitions as readers see them. */
@NullMarked
package nl.draagvlak.query.coalition;

import org.jspecify.annotations.NullMarked;
