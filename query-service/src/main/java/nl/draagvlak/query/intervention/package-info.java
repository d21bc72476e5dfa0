/** Interventions as readers see them. */
@NullMarked
package nl.draagvlak.query.intervention;

import org.jspecify.annotations.NullMarked;
