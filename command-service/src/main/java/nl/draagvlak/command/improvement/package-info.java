/** Decides on improvements: what goes wrong, who sees to it, and when it is over. */
@NullMarked
package nl.draagvlak.command.improvement;

import org.jspecify.annotations.NullMarked;
