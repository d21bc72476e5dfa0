/** Decides on the answers that people give to proposals. */
@NullMarked
package nl.draagvlak.command.agenda;

import org.jspecify.annotations.NullMarked;
