/** Whom to approach before the transition moment: proposals, and the plans that somebody accepted. */
@NullMarked
package nl.draagvlak.query.plan;

import org.jspecify.annotations.NullMarked;
