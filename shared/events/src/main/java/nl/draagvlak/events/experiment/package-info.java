/** Small steps that can be undone, taken to learn something. */
@NullMarked
package nl.draagvlak.events.experiment;

import org.jspecify.annotations.NullMarked;
