/** Plans for whom to approach before the transition moment, as somebody accepted them. */
@NullMarked
package nl.draagvlak.events.plan;

import org.jspecify.annotations.NullMarked;
