/** Decides on small wins: what succeeded, and to whom it was told. */
@NullMarked
package nl.draagvlak.command.smallwin;

import org.jspecify.annotations.NullMarked;
