/** What goes wrong after the transition moment, until it is over. */
@NullMarked
package nl.draagvlak.events.improvement;

import org.jspecify.annotations.NullMarked;
