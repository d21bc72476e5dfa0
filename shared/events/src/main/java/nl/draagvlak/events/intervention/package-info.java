/** Techniques carried out for named people or groups, with what was expected and what was seen. */
@NullMarked
package nl.draagvlak.events.intervention;

import org.jspecify.annotations.NullMarked;
