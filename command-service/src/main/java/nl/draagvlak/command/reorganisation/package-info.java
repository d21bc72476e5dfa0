/** Decides on earlier changes that are told of. */
@NullMarked
package nl.draagvlak.command.reorganisation;

import org.jspecify.annotations.NullMarked;
