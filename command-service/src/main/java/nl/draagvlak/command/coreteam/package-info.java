/** Decides on who designs the change. */
@NullMarked
package nl.draagvlak.command.coreteam;

import org.jspecify.annotations.NullMarked;
