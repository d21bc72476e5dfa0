/** The one clock of the program, which can be made to tell a story. */
@NullMarked
package nl.draagvlak.standalone.time;

import org.jspecify.annotations.NullMarked;
