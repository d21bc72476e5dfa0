/** Decides on publications: what was recorded, put right or taken back. */
@NullMarked
package nl.draagvlak.command.publication;

import org.jspecify.annotations.NullMarked;
