/** Decides on reports of progress. */
@NullMarked
package nl.draagvlak.command.progress;

import org.jspecify.annotations.NullMarked;
