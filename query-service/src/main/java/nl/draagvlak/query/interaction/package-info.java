/** Interactions as readers see them. */
@NullMarked
package nl.draagvlak.query.interaction;

import org.jspecify.annotations.NullMarked;
