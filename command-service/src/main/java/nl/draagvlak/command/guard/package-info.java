/** Decides on what guards the register: the grounds on which people are kept. */
@NullMarked
package nl.draagvlak.command.guard;

import org.jspecify.annotations.NullMarked;
