/** On what grounds the register keeps somebody. */
@NullMarked
package nl.draagvlak.events.guard;

import org.jspecify.annotations.NullMarked;
