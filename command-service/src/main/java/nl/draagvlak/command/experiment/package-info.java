/** Decides on experiments: what is tried, what came of it, and where that was told. */
@NullMarked
package nl.draagvlak.command.experiment;

import org.jspecify.annotations.NullMarked;
