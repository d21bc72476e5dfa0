/** Decides on what people do with what the tracker notices. */
@NullMarked
package nl.draagvlak.command.insight;

import org.jspecify.annotations.NullMarked;
