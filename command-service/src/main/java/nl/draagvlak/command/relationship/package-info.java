/** Decides on relationships: who of us keeps each, and how good it is. */
@NullMarked
package nl.draagvlak.command.relationship;

import org.jspecify.annotations.NullMarked;
